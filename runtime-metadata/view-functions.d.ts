// Made by npm run runtime:build. The runtime's view functions: the id that executeViewFunction takes, and the SCALE
// types of arguments and answer as the runtime's metadata names them.

export declare const viewFunctions: {
  proxy: {
    readonly checkPermissions: { readonly id: '0x1809d78346727a0ef58c0fa03bafa323cbc51488d92a1aa7137b03bfb50efc17'; readonly inputs: readonly [readonly ["call","Call"], readonly ["proxyType","HuzhuRuntimeProxyType"]]; readonly output: 'bool' }
    readonly isSuperset: { readonly id: '0x1809d78346727a0ef58c0fa03bafa3231714b0607d62af0a3b3b0ad2c5d55c58'; readonly inputs: readonly [readonly ["toCheck","HuzhuRuntimeProxyType"], readonly ["against","HuzhuRuntimeProxyType"]]; readonly output: 'bool' }
  },
  migrations: {
    readonly ongoingStatus: { readonly id: '0x053629776a18418a03a77199a00f76e4944dbcff6a6ce1a4d0b27c6fcc02d24c'; readonly inputs: readonly []; readonly output: 'PalletMigrationsMbmIsOngoing' }
    readonly progress: { readonly id: '0x053629776a18418a03a77199a00f76e45ebd776cb15d9b912e278d4d2d62c5a1'; readonly inputs: readonly []; readonly output: 'Option<PalletMigrationsMbmProgress>' }
    readonly affectedPrefixes: { readonly id: '0x053629776a18418a03a77199a00f76e446af4bcec6f35a7bbbee9d9fc1095be1'; readonly inputs: readonly []; readonly output: 'Vec<Bytes>' }
    readonly status: { readonly id: '0x053629776a18418a03a77199a00f76e4aa4c28a06f198845bd1bb29ec6205ddd'; readonly inputs: readonly []; readonly output: 'PalletMigrationsMbmStatus' }
  },
  assets: {
    readonly assetDetails: { readonly id: '0x682a59d51ab9e48a8c8cc418ff9708d2a70297ad0b4bdd3da4b74629a65a6e5c'; readonly inputs: readonly [readonly ["id","u32"]]; readonly output: 'Option<PalletAssetsAssetDetails>' }
    readonly balanceOf: { readonly id: '0x682a59d51ab9e48a8c8cc418ff9708d2531ac7e21b76b121e761e473419a1b02'; readonly inputs: readonly [readonly ["who","AccountId32"], readonly ["id","u32"]]; readonly output: 'Option<u128>' }
    readonly getMetadata: { readonly id: '0x682a59d51ab9e48a8c8cc418ff9708d22e8766a40d1b69d6151bd801e575505e'; readonly inputs: readonly [readonly ["id","u32"]]; readonly output: 'Option<PalletAssetsAssetMetadata>' }
    readonly getReservesData: { readonly id: '0x682a59d51ab9e48a8c8cc418ff9708d264f63f2923e3982824316381ae1e6986'; readonly inputs: readonly [readonly ["id","u32"]]; readonly output: 'Vec<Null>' }
  },
  protocol: {
    readonly standing: { readonly id: '0x0fcf31382ee77d395fb4bc15c3559bb3da5e3c1e948a087b1af73c3fe85cedcf'; readonly inputs: readonly [readonly ["referendum","u32"]]; readonly output: 'Option<HuzhuRuntimeProtocolReferendumStanding>' }
    readonly referendaPage: { readonly id: '0x0fcf31382ee77d395fb4bc15c3559bb33bad2bc8b23f890f03063fb145d28a66'; readonly inputs: readonly [readonly ["sought","HuzhuRuntimeProtocolSought"], readonly ["before","Option<u32>"], readonly ["count","u32"]]; readonly output: 'HuzhuRuntimeProtocolReferendaPage' }
    readonly trial: { readonly id: '0x0fcf31382ee77d395fb4bc15c3559bb3932ec68764055c40ba228347f7cadf23'; readonly inputs: readonly [readonly ["referendum","u32"]]; readonly output: 'Option<HuzhuRuntimeEnactmentOutcome>' }
    readonly tryCall: { readonly id: '0x0fcf31382ee77d395fb4bc15c3559bb396ff6edc9358c95e5dd0c9d5a2a522b1'; readonly inputs: readonly [readonly ["origin","HuzhuRuntimeOriginCaller"], readonly ["call","Call"]]; readonly output: 'Option<HuzhuRuntimeEnactmentOutcome>' }
    readonly feeOf: { readonly id: '0x0fcf31382ee77d395fb4bc15c3559bb3ba33a98f4c37e53b6b586fa3e1244852'; readonly inputs: readonly [readonly ["who","AccountId32"], readonly ["call","Call"], readonly ["declared","SpWeightsWeightV2Weight"], readonly ["fee","u128"]]; readonly output: 'u128' }
    readonly spendsPage: { readonly id: '0x0fcf31382ee77d395fb4bc15c3559bb3c6802c9c1717710d09d4732749f5f459'; readonly inputs: readonly [readonly ["before","Option<u32>"], readonly ["count","u32"]]; readonly output: 'Vec<HuzhuRuntimeTreasuryWaitingSpend>' }
    readonly onTracks: { readonly id: '0x0fcf31382ee77d395fb4bc15c3559bb3d386a2f6b2ecbb8070365fc7b87ac767'; readonly inputs: readonly [readonly ["who","AccountId32"]]; readonly output: 'Vec<HuzhuRuntimeHoldingOnTrack>' }
    readonly locks: { readonly id: '0x0fcf31382ee77d395fb4bc15c3559bb371c5b1023a13288778a6723b1e03d5c1'; readonly inputs: readonly [readonly ["who","AccountId32"]]; readonly output: 'HuzhuRuntimeHoldingLocks' }
    readonly tokens: { readonly id: '0x0fcf31382ee77d395fb4bc15c3559bb3deef52198deb4a085c879280d5499d7b'; readonly inputs: readonly [readonly ["who","AccountId32"]]; readonly output: 'u128' }
    readonly convictions: { readonly id: '0x0fcf31382ee77d395fb4bc15c3559bb36a19a8c4dc362ab8c446f05c66276c3f'; readonly inputs: readonly []; readonly output: 'Vec<HuzhuRuntimeProtocolConvictionTerms>' }
  },
  memberReferenda: {
    readonly canVote: { readonly id: '0x247927224a26f72753786ca3646a02a33627fc2c6e23e9c06690afa5243f838f'; readonly inputs: readonly [readonly ["poll","u64"], readonly ["who","AccountId32"]]; readonly output: 'Result<Option<bool>, SpRuntimeDispatchError>' }
    readonly pollOutcome: { readonly id: '0x247927224a26f72753786ca3646a02a37a445cd15ad164438a0d16c94d28f8b9'; readonly inputs: readonly [readonly ["poll","u64"]]; readonly output: 'Option<PalletMemberReferendaPollStatus>' }
  },
  mutualAid: {
    readonly chainTime: { readonly id: '0x9134870ab915b5216b3aea7dc577eea10b2fb89c4c7d8e1b445d13910fb9d521'; readonly inputs: readonly []; readonly output: 'PalletMutualAidTimeNow' }
    readonly ruleBounds: { readonly id: '0x9134870ab915b5216b3aea7dc577eea118c2099ccad03d71a9c7debd21646f95'; readonly inputs: readonly []; readonly output: 'PalletMutualAidRulesRuleBounds' }
    readonly potAccount: { readonly id: '0x9134870ab915b5216b3aea7dc577eea14b6e1e786a7f52b0ea339e0032514d32'; readonly inputs: readonly [readonly ["pool","u32"]]; readonly output: 'AccountId32' }
    readonly membership: { readonly id: '0x9134870ab915b5216b3aea7dc577eea16f9980fd23092b8382661c1f16330f3a'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["who","AccountId32"]]; readonly output: 'Option<PalletMutualAidViewsMembership>' }
    readonly payableOf: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1a0a1953751748e052fcd9ec125b57eea'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["who","AccountId32"], readonly ["rules","u32"], readonly ["lossDate","u64"], readonly ["cost","u128"], readonly ["payee","PalletMutualAidClaimPayeeRequest"], readonly ["dues","Vec<u64>"]]; readonly output: 'Result<PalletMutualAidLimitsPayable, SpRuntimeDispatchError>' }
    readonly limitFacts: { readonly id: '0x9134870ab915b5216b3aea7dc577eea196b15a0e7dd4a8c087cb08bdeb25fab2'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["who","AccountId32"], readonly ["rules","u32"]]; readonly output: 'Option<PalletMutualAidViewsLimitFacts>' }
    readonly rulesAt: { readonly id: '0x9134870ab915b5216b3aea7dc577eea133c434a511c4d73fe062b6c2f9ca69c1'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["date","u64"]]; readonly output: 'Option<u32>' }
    readonly rulesOf: { readonly id: '0x9134870ab915b5216b3aea7dc577eea13473d71834ddda130bd26f8849488af5'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["version","u32"]]; readonly output: 'Option<PalletMutualAidViewsRulesFrom>' }
    readonly changeTerms: { readonly id: '0x9134870ab915b5216b3aea7dc577eea126fe12fd48acd5a07e1fb54b8200022c'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["proposal","PalletMutualAidChangeProposal"]]; readonly output: 'Option<PalletMutualAidViewsDecisionsChangeTerms>' }
    readonly poolHealth: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1a3e4dd206a7640d7a2f3a75c48a5723b'; readonly inputs: readonly [readonly ["pool","u32"]]; readonly output: 'Option<PalletMutualAidViewsPoolHealth>' }
    readonly poolsPage: { readonly id: '0x9134870ab915b5216b3aea7dc577eea10ea5f24653c762af4ef36defc8c133d6'; readonly inputs: readonly [readonly ["before","Option<u32>"], readonly ["count","u32"]]; readonly output: 'Vec<PalletMutualAidViewsPoolsPoolRow>' }
    readonly poolRow: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1b9523ac4fd8257fcfa961c4eb19a5dd3'; readonly inputs: readonly [readonly ["pool","u32"]]; readonly output: 'Option<PalletMutualAidViewsPoolsPoolRow>' }
    readonly poolNames: { readonly id: '0x9134870ab915b5216b3aea7dc577eea16a3ae17211d911cad363790c0fb9752b'; readonly inputs: readonly [readonly ["from","u32"], readonly ["count","u32"]]; readonly output: 'Vec<PalletMutualAidViewsPoolsPoolName>' }
    readonly pausedPage: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1949ac04c9c094cba5fa83b596f2a03ea'; readonly inputs: readonly [readonly ["before","Option<u32>"], readonly ["count","u32"]]; readonly output: 'PalletMutualAidViewsPoolsPausedPools' }
    readonly payments: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1268cb4a6b23880dbd99e6697fe0badf5'; readonly inputs: readonly [readonly ["before","Option<u32>"], readonly ["pools","u32"], readonly ["count","u32"]]; readonly output: 'Vec<PalletMutualAidViewsPoolsPayment>' }
    readonly currencies: { readonly id: '0x9134870ab915b5216b3aea7dc577eea10d40189be42f370dc41a300ccbc92f9d'; readonly inputs: readonly []; readonly output: 'Vec<PalletMutualAidViewsPoolsCurrencyFacts>' }
    readonly balances: { readonly id: '0x9134870ab915b5216b3aea7dc577eea186ca56604abd2484bb3ab943d76188f4'; readonly inputs: readonly [readonly ["who","AccountId32"], readonly ["currencies","Vec<FrameSupportTokensFungibleUnionOfNativeOrWithId>"]]; readonly output: 'Vec<u128>' }
    readonly parameterTerms: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1a340327215e747dfc1d26818292f6f89'; readonly inputs: readonly []; readonly output: 'PalletMutualAidProtocolParameterTerms' }
    readonly claimsPage: { readonly id: '0x9134870ab915b5216b3aea7dc577eea112d0bcd94dc2d0993cb05f86e9281a16'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["before","Option<u32>"], readonly ["count","u32"]]; readonly output: 'Vec<PalletMutualAidViewsClaimsClaimRow>' }
    readonly disputedPage: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1b7b09328328c62df485c23c1ba2b388c'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["before","Option<u32>"], readonly ["count","u32"]]; readonly output: 'Vec<PalletMutualAidViewsClaimsClaimRow>' }
    readonly claimRow: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1195c62567658c58a562ee20f89a0a096'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["claim","u32"]]; readonly output: 'Option<PalletMutualAidViewsClaimsClaimRow>' }
    readonly powers: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1aa28762329cba626b5e5da50e8f4ac8f'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["claim","u32"], readonly ["part","u8"], readonly ["who","AccountId32"]]; readonly output: 'Option<PalletMutualAidViewsPowers>' }
    readonly standingIn: { readonly id: '0x9134870ab915b5216b3aea7dc577eea13f3c38e6baed2bac91059e1391e80132'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["who","AccountId32"]]; readonly output: 'Option<PalletMutualAidViewsStandingStandingIn>' }
    readonly exitWorth: { readonly id: '0x9134870ab915b5216b3aea7dc577eea116dbc602d7078632a5daa748d56d6128'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["who","AccountId32"], readonly ["ratio","Perquintill"]]; readonly output: 'Option<u128>' }
    readonly mine: { readonly id: '0x9134870ab915b5216b3aea7dc577eea18214192494cd172f289e1bc76d57466c'; readonly inputs: readonly [readonly ["who","AccountId32"], readonly ["before","Option<u32>"], readonly ["count","u32"]]; readonly output: 'PalletMutualAidViewsMine' }
    readonly decisions: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1f07fb48ee08a3154cdcfe468306fa2ec'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["who","Option<AccountId32>"]]; readonly output: 'Option<PalletMutualAidViewsDecisions>' }
    readonly votesPage: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1299565314f6858ae7ff978eff145a4ea'; readonly inputs: readonly [readonly ["who","Option<AccountId32>"], readonly ["before","Option<u32>"], readonly ["count","u32"]]; readonly output: 'PalletMutualAidViewsVotes' }
    readonly endedDisputes: { readonly id: '0x9134870ab915b5216b3aea7dc577eea145bcedf2e913d1ab72a74ea3faa519fc'; readonly inputs: readonly []; readonly output: 'Vec<PalletMutualAidViewsVotesEndedDispute>' }
    readonly membersPage: { readonly id: '0x9134870ab915b5216b3aea7dc577eea18a2371514eda18070864d72da2771897'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["from","u32"], readonly ["count","u32"]]; readonly output: 'PalletMutualAidViewsPeopleMembersPage' }
    readonly arrears: { readonly id: '0x9134870ab915b5216b3aea7dc577eea195ce923496dabac3d2e3c60a206ce2f5'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["after","Option<AccountId32>"]]; readonly output: 'Option<PalletMutualAidViewsPeopleArrearsPage>' }
    readonly hosting: { readonly id: '0x9134870ab915b5216b3aea7dc577eea19725ef87457c7621af71f007d9287582'; readonly inputs: readonly [readonly ["pool","u32"]]; readonly output: 'Option<PalletMutualAidViewsPeopleHosting>' }
    readonly ending: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1439c543300e3c2e8bbee91dfc0634110'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["who","Option<AccountId32>"]]; readonly output: 'Option<PalletMutualAidViewsPeopleEnding>' }
    readonly dryRun: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1f5588633c0d5d9705b1d3f54931c791d'; readonly inputs: readonly [readonly ["who","AccountId32"], readonly ["call","Call"]]; readonly output: 'PalletMutualAidViewsDryRun' }
    readonly leftAfter: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1c9c7d510368c4f6e285f51fd35fa1d24'; readonly inputs: readonly [readonly ["who","AccountId32"], readonly ["call","Call"], readonly ["currencies","Vec<FrameSupportTokensFungibleUnionOfNativeOrWithId>"]]; readonly output: 'Option<Vec<u128>>' }
    readonly brokenInvariant: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1be5467b3cc75c9726a33d2e8df9cbefd'; readonly inputs: readonly []; readonly output: 'Option<Bytes>' }
    readonly nextDue: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1bc5c97c73cc72a5dc56ee62ea363ad02'; readonly inputs: readonly []; readonly output: 'Option<u64>' }
  }
}
