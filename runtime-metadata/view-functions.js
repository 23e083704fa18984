// Made by npm run runtime:build. The runtime's view functions: the id that executeViewFunction takes, and the SCALE
// types of arguments and answer as the runtime's metadata names them.

export const viewFunctions = {
  proxy: {
    checkPermissions: {"id":"0x1809d78346727a0ef58c0fa03bafa323cbc51488d92a1aa7137b03bfb50efc17","inputs":[["call","Call"],["proxyType","HuzhuRuntimeProxyType"]],"output":"bool"},
    isSuperset: {"id":"0x1809d78346727a0ef58c0fa03bafa3231714b0607d62af0a3b3b0ad2c5d55c58","inputs":[["toCheck","HuzhuRuntimeProxyType"],["against","HuzhuRuntimeProxyType"]],"output":"bool"},
  },
  migrations: {
    ongoingStatus: {"id":"0x053629776a18418a03a77199a00f76e4944dbcff6a6ce1a4d0b27c6fcc02d24c","inputs":[],"output":"PalletMigrationsMbmIsOngoing"},
    progress: {"id":"0x053629776a18418a03a77199a00f76e45ebd776cb15d9b912e278d4d2d62c5a1","inputs":[],"output":"Option<PalletMigrationsMbmProgress>"},
    affectedPrefixes: {"id":"0x053629776a18418a03a77199a00f76e446af4bcec6f35a7bbbee9d9fc1095be1","inputs":[],"output":"Vec<Bytes>"},
    status: {"id":"0x053629776a18418a03a77199a00f76e4aa4c28a06f198845bd1bb29ec6205ddd","inputs":[],"output":"PalletMigrationsMbmStatus"},
  },
  assets: {
    assetDetails: {"id":"0x682a59d51ab9e48a8c8cc418ff9708d2a70297ad0b4bdd3da4b74629a65a6e5c","inputs":[["id","u32"]],"output":"Option<PalletAssetsAssetDetails>"},
    balanceOf: {"id":"0x682a59d51ab9e48a8c8cc418ff9708d2531ac7e21b76b121e761e473419a1b02","inputs":[["who","AccountId32"],["id","u32"]],"output":"Option<u128>"},
    getMetadata: {"id":"0x682a59d51ab9e48a8c8cc418ff9708d22e8766a40d1b69d6151bd801e575505e","inputs":[["id","u32"]],"output":"Option<PalletAssetsAssetMetadata>"},
    getReservesData: {"id":"0x682a59d51ab9e48a8c8cc418ff9708d264f63f2923e3982824316381ae1e6986","inputs":[["id","u32"]],"output":"Vec<Null>"},
  },
  protocol: {
    standing: {"id":"0x0fcf31382ee77d395fb4bc15c3559bb3eea6833701cd6f19dc58da094b95a284","inputs":[["referendum","u32"]],"output":"Option<HuzhuRuntimeProtocolReferendumStanding>"},
    referendaPage: {"id":"0x0fcf31382ee77d395fb4bc15c3559bb322ee310dffd3666be15932a035c3e33c","inputs":[["before","Option<u32>"],["count","u32"]],"output":"Vec<HuzhuRuntimeProtocolReferendumRow>"},
    onTracks: {"id":"0x0fcf31382ee77d395fb4bc15c3559bb36c4ea9ddd721701885216e9d0624337a","inputs":[["who","AccountId32"]],"output":"Vec<HuzhuRuntimeHoldingOnTrack>"},
    tokens: {"id":"0x0fcf31382ee77d395fb4bc15c3559bb39c4312d685c1bc6c137de80f602f974a","inputs":[["who","AccountId32"]],"output":"u128"},
    convictions: {"id":"0x0fcf31382ee77d395fb4bc15c3559bb35182c2a6f6d7bae56655cdaa1a3813ca","inputs":[],"output":"Vec<HuzhuRuntimeProtocolConvictionTerms>"},
  },
  memberReferenda: {
    canVote: {"id":"0x247927224a26f72753786ca3646a02a33627fc2c6e23e9c06690afa5243f838f","inputs":[["poll","u64"],["who","AccountId32"]],"output":"Result<Option<bool>, SpRuntimeDispatchError>"},
    pollOutcome: {"id":"0x247927224a26f72753786ca3646a02a37a445cd15ad164438a0d16c94d28f8b9","inputs":[["poll","u64"]],"output":"Option<PalletMemberReferendaPollStatus>"},
  },
  mutualAid: {
    chainTime: {"id":"0x9134870ab915b5216b3aea7dc577eea10b2fb89c4c7d8e1b445d13910fb9d521","inputs":[],"output":"PalletMutualAidTimeNow"},
    ruleBounds: {"id":"0x9134870ab915b5216b3aea7dc577eea118c2099ccad03d71a9c7debd21646f95","inputs":[],"output":"PalletMutualAidRulesRuleBounds"},
    potAccount: {"id":"0x9134870ab915b5216b3aea7dc577eea14b6e1e786a7f52b0ea339e0032514d32","inputs":[["pool","u32"]],"output":"AccountId32"},
    membership: {"id":"0x9134870ab915b5216b3aea7dc577eea16f9980fd23092b8382661c1f16330f3a","inputs":[["pool","u32"],["who","AccountId32"]],"output":"Option<PalletMutualAidViewsMembership>"},
    payableOf: {"id":"0x9134870ab915b5216b3aea7dc577eea17b971f94fff722e585c95aa359865e91","inputs":[["pool","u32"],["who","AccountId32"],["rules","u32"],["lossDate","u64"],["cost","u128"],["payee","PalletMutualAidClaimPayeeRequest"]],"output":"Result<PalletMutualAidLimitsPayable, SpRuntimeDispatchError>"},
    rulesAt: {"id":"0x9134870ab915b5216b3aea7dc577eea133c434a511c4d73fe062b6c2f9ca69c1","inputs":[["pool","u32"],["date","u64"]],"output":"Option<u32>"},
    poolHealth: {"id":"0x9134870ab915b5216b3aea7dc577eea1a3e4dd206a7640d7a2f3a75c48a5723b","inputs":[["pool","u32"]],"output":"Option<PalletMutualAidViewsPoolHealth>"},
    poolsPage: {"id":"0x9134870ab915b5216b3aea7dc577eea10ea5f24653c762af4ef36defc8c133d6","inputs":[["before","Option<u32>"],["count","u32"]],"output":"Vec<PalletMutualAidViewsPoolsPoolRow>"},
    poolRow: {"id":"0x9134870ab915b5216b3aea7dc577eea1b9523ac4fd8257fcfa961c4eb19a5dd3","inputs":[["pool","u32"]],"output":"Option<PalletMutualAidViewsPoolsPoolRow>"},
    pausedPage: {"id":"0x9134870ab915b5216b3aea7dc577eea1949ac04c9c094cba5fa83b596f2a03ea","inputs":[["before","Option<u32>"],["count","u32"]],"output":"PalletMutualAidViewsPoolsPausedPools"},
    payments: {"id":"0x9134870ab915b5216b3aea7dc577eea1268cb4a6b23880dbd99e6697fe0badf5","inputs":[["before","Option<u32>"],["pools","u32"],["count","u32"]],"output":"Vec<PalletMutualAidViewsPoolsPayment>"},
    currencies: {"id":"0x9134870ab915b5216b3aea7dc577eea10d40189be42f370dc41a300ccbc92f9d","inputs":[],"output":"Vec<PalletMutualAidViewsPoolsCurrencyFacts>"},
    balances: {"id":"0x9134870ab915b5216b3aea7dc577eea186ca56604abd2484bb3ab943d76188f4","inputs":[["who","AccountId32"],["currencies","Vec<FrameSupportTokensFungibleUnionOfNativeOrWithId>"]],"output":"Vec<u128>"},
    parameterTerms: {"id":"0x9134870ab915b5216b3aea7dc577eea1a340327215e747dfc1d26818292f6f89","inputs":[],"output":"PalletMutualAidProtocolParameterTerms"},
    claimsPage: {"id":"0x9134870ab915b5216b3aea7dc577eea112d0bcd94dc2d0993cb05f86e9281a16","inputs":[["pool","u32"],["before","Option<u32>"],["count","u32"]],"output":"Vec<PalletMutualAidViewsClaimsClaimRow>"},
    disputedPage: {"id":"0x9134870ab915b5216b3aea7dc577eea1b7b09328328c62df485c23c1ba2b388c","inputs":[["pool","u32"],["before","Option<u32>"],["count","u32"]],"output":"Vec<PalletMutualAidViewsClaimsClaimRow>"},
    claimRow: {"id":"0x9134870ab915b5216b3aea7dc577eea1195c62567658c58a562ee20f89a0a096","inputs":[["pool","u32"],["claim","u32"]],"output":"Option<PalletMutualAidViewsClaimsClaimRow>"},
    powers: {"id":"0x9134870ab915b5216b3aea7dc577eea1aa28762329cba626b5e5da50e8f4ac8f","inputs":[["pool","u32"],["claim","u32"],["part","u8"],["who","AccountId32"]],"output":"Option<PalletMutualAidViewsPowers>"},
    standingIn: {"id":"0x9134870ab915b5216b3aea7dc577eea13f3c38e6baed2bac91059e1391e80132","inputs":[["pool","u32"],["who","AccountId32"]],"output":"Option<PalletMutualAidViewsStandingStandingIn>"},
    mine: {"id":"0x9134870ab915b5216b3aea7dc577eea18214192494cd172f289e1bc76d57466c","inputs":[["who","AccountId32"],["before","Option<u32>"],["count","u32"]],"output":"PalletMutualAidViewsMine"},
    decisions: {"id":"0x9134870ab915b5216b3aea7dc577eea1f07fb48ee08a3154cdcfe468306fa2ec","inputs":[["pool","u32"],["who","Option<AccountId32>"]],"output":"Option<PalletMutualAidViewsDecisions>"},
    votesPage: {"id":"0x9134870ab915b5216b3aea7dc577eea1299565314f6858ae7ff978eff145a4ea","inputs":[["who","Option<AccountId32>"],["before","Option<u32>"],["count","u32"]],"output":"PalletMutualAidViewsVotes"},
    endedDisputes: {"id":"0x9134870ab915b5216b3aea7dc577eea145bcedf2e913d1ab72a74ea3faa519fc","inputs":[],"output":"Vec<PalletMutualAidViewsVotesEndedDispute>"},
    membersPage: {"id":"0x9134870ab915b5216b3aea7dc577eea18a2371514eda18070864d72da2771897","inputs":[["pool","u32"],["from","u32"],["count","u32"]],"output":"PalletMutualAidViewsPeopleMembersPage"},
    hosting: {"id":"0x9134870ab915b5216b3aea7dc577eea19725ef87457c7621af71f007d9287582","inputs":[["pool","u32"]],"output":"Option<PalletMutualAidViewsPeopleHosting>"},
    ending: {"id":"0x9134870ab915b5216b3aea7dc577eea1439c543300e3c2e8bbee91dfc0634110","inputs":[["pool","u32"],["who","Option<AccountId32>"]],"output":"Option<PalletMutualAidViewsPeopleEnding>"},
    dryRun: {"id":"0x9134870ab915b5216b3aea7dc577eea1f5588633c0d5d9705b1d3f54931c791d","inputs":[["who","AccountId32"],["call","Call"]],"output":"PalletMutualAidViewsDryRun"},
    brokenInvariant: {"id":"0x9134870ab915b5216b3aea7dc577eea1be5467b3cc75c9726a33d2e8df9cbefd","inputs":[],"output":"Option<Bytes>"},
    nextDue: {"id":"0x9134870ab915b5216b3aea7dc577eea1bc5c97c73cc72a5dc56ee62ea363ad02","inputs":[],"output":"Option<u64>"},
  }
}
