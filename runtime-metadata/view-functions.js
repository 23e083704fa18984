// Made by npm run runtime:build. The runtime's view functions: the id that executeViewFunction takes, and the SCALE
// types of arguments and answer as the runtime's metadata names them.

export const viewFunctions = {
  proxy: {
    checkPermissions: {"id":"0x1809d78346727a0ef58c0fa03bafa323cbc51488d92a1aa7137b03bfb50efc17","inputs":[["call","Call"],["proxyType","HuzhuRuntimeProxyType"]],"output":"bool"},
    isSuperset: {"id":"0x1809d78346727a0ef58c0fa03bafa3231714b0607d62af0a3b3b0ad2c5d55c58","inputs":[["toCheck","HuzhuRuntimeProxyType"],["against","HuzhuRuntimeProxyType"]],"output":"bool"},
  },
  assets: {
    assetDetails: {"id":"0x682a59d51ab9e48a8c8cc418ff9708d2a70297ad0b4bdd3da4b74629a65a6e5c","inputs":[["id","u32"]],"output":"Option<PalletAssetsAssetDetails>"},
    balanceOf: {"id":"0x682a59d51ab9e48a8c8cc418ff9708d2531ac7e21b76b121e761e473419a1b02","inputs":[["who","AccountId32"],["id","u32"]],"output":"Option<u128>"},
    getMetadata: {"id":"0x682a59d51ab9e48a8c8cc418ff9708d22e8766a40d1b69d6151bd801e575505e","inputs":[["id","u32"]],"output":"Option<PalletAssetsAssetMetadata>"},
    getReservesData: {"id":"0x682a59d51ab9e48a8c8cc418ff9708d264f63f2923e3982824316381ae1e6986","inputs":[["id","u32"]],"output":"Vec<Null>"},
  },
  protocol: {
    standing: {"id":"0x0fcf31382ee77d395fb4bc15c3559bb3eea6833701cd6f19dc58da094b95a284","inputs":[["referendum","u32"]],"output":"Option<HuzhuRuntimeProtocolReferendumStanding>"},
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
    canJoin: {"id":"0x9134870ab915b5216b3aea7dc577eea14b2a7f9dac99493cd55bb4be33b85061","inputs":[["pool","u32"],["who","AccountId32"]],"output":"Result<PalletMutualAidViewsJoinTerms, SpRuntimeDispatchError>"},
    membership: {"id":"0x9134870ab915b5216b3aea7dc577eea16f9980fd23092b8382661c1f16330f3a","inputs":[["pool","u32"],["who","AccountId32"]],"output":"Option<PalletMutualAidViewsMembership>"},
    payableOf: {"id":"0x9134870ab915b5216b3aea7dc577eea17b971f94fff722e585c95aa359865e91","inputs":[["pool","u32"],["who","AccountId32"],["rules","u32"],["lossDate","u64"],["cost","u128"],["payee","PalletMutualAidClaimPayeeRequest"]],"output":"Result<PalletMutualAidLimitsPayable, SpRuntimeDispatchError>"},
    rulesAt: {"id":"0x9134870ab915b5216b3aea7dc577eea133c434a511c4d73fe062b6c2f9ca69c1","inputs":[["pool","u32"],["date","u64"]],"output":"Option<u32>"},
    shareOf: {"id":"0x9134870ab915b5216b3aea7dc577eea15c03347a32b6e2a3fc625ebf44fc53d0","inputs":[["pool","u32"],["who","AccountId32"]],"output":"Option<PalletMutualAidViewsShareOf>"},
    partStatus: {"id":"0x9134870ab915b5216b3aea7dc577eea1640ca1ce69d67c531c1f1085862549ea","inputs":[["pool","u32"],["claim","u32"],["part","u8"]],"output":"Option<PalletMutualAidViewsPartStatus>"},
    canDispute: {"id":"0x9134870ab915b5216b3aea7dc577eea179260b4d71fef371b098f756b3ca8e1c","inputs":[["pool","u32"],["claim","u32"],["part","u8"],["who","AccountId32"]],"output":"Result<PalletMutualAidViewsDisputeTerms, SpRuntimeDispatchError>"},
    poolHealth: {"id":"0x9134870ab915b5216b3aea7dc577eea1a3e4dd206a7640d7a2f3a75c48a5723b","inputs":[["pool","u32"]],"output":"Option<PalletMutualAidViewsPoolHealth>"},
    dryRun: {"id":"0x9134870ab915b5216b3aea7dc577eea1f5588633c0d5d9705b1d3f54931c791d","inputs":[["who","AccountId32"],["call","Call"]],"output":"PalletMutualAidViewsDryRun"},
    brokenInvariant: {"id":"0x9134870ab915b5216b3aea7dc577eea1be5467b3cc75c9726a33d2e8df9cbefd","inputs":[],"output":"Option<Bytes>"},
    nextDue: {"id":"0x9134870ab915b5216b3aea7dc577eea1bc5c97c73cc72a5dc56ee62ea363ad02","inputs":[],"output":"Option<u64>"},
  }
}
