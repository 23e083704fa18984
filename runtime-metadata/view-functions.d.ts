// Made by npm run runtime:build. The runtime's view functions: the id that executeViewFunction takes, and the SCALE
// types of arguments and answer as the runtime's metadata names them.

export declare const viewFunctions: {
  proxy: {
    readonly checkPermissions: { readonly id: '0x1809d78346727a0ef58c0fa03bafa323cbc51488d92a1aa7137b03bfb50efc17'; readonly inputs: readonly [readonly ["call","Call"], readonly ["proxyType","HuzhuRuntimeProxyType"]]; readonly output: 'bool' }
    readonly isSuperset: { readonly id: '0x1809d78346727a0ef58c0fa03bafa3231714b0607d62af0a3b3b0ad2c5d55c58'; readonly inputs: readonly [readonly ["toCheck","HuzhuRuntimeProxyType"], readonly ["against","HuzhuRuntimeProxyType"]]; readonly output: 'bool' }
  },
  assets: {
    readonly assetDetails: { readonly id: '0x682a59d51ab9e48a8c8cc418ff9708d2a70297ad0b4bdd3da4b74629a65a6e5c'; readonly inputs: readonly [readonly ["id","u32"]]; readonly output: 'Option<PalletAssetsAssetDetails>' }
    readonly balanceOf: { readonly id: '0x682a59d51ab9e48a8c8cc418ff9708d2531ac7e21b76b121e761e473419a1b02'; readonly inputs: readonly [readonly ["who","AccountId32"], readonly ["id","u32"]]; readonly output: 'Option<u128>' }
    readonly getMetadata: { readonly id: '0x682a59d51ab9e48a8c8cc418ff9708d22e8766a40d1b69d6151bd801e575505e'; readonly inputs: readonly [readonly ["id","u32"]]; readonly output: 'Option<PalletAssetsAssetMetadata>' }
    readonly getReservesData: { readonly id: '0x682a59d51ab9e48a8c8cc418ff9708d264f63f2923e3982824316381ae1e6986'; readonly inputs: readonly [readonly ["id","u32"]]; readonly output: 'Vec<Null>' }
  },
  protocol: {
    readonly standing: { readonly id: '0x0fcf31382ee77d395fb4bc15c3559bb3eea6833701cd6f19dc58da094b95a284'; readonly inputs: readonly [readonly ["referendum","u32"]]; readonly output: 'Option<HuzhuRuntimeProtocolReferendumStanding>' }
    readonly convictions: { readonly id: '0x0fcf31382ee77d395fb4bc15c3559bb35182c2a6f6d7bae56655cdaa1a3813ca'; readonly inputs: readonly []; readonly output: 'Vec<HuzhuRuntimeProtocolConvictionTerms>' }
  },
  memberReferenda: {
    readonly canVote: { readonly id: '0x247927224a26f72753786ca3646a02a33627fc2c6e23e9c06690afa5243f838f'; readonly inputs: readonly [readonly ["poll","u64"], readonly ["who","AccountId32"]]; readonly output: 'Result<Option<bool>, SpRuntimeDispatchError>' }
    readonly pollOutcome: { readonly id: '0x247927224a26f72753786ca3646a02a37a445cd15ad164438a0d16c94d28f8b9'; readonly inputs: readonly [readonly ["poll","u64"]]; readonly output: 'Option<PalletMemberReferendaPollStatus>' }
  },
  mutualAid: {
    readonly chainTime: { readonly id: '0x9134870ab915b5216b3aea7dc577eea10b2fb89c4c7d8e1b445d13910fb9d521'; readonly inputs: readonly []; readonly output: 'PalletMutualAidTimeNow' }
    readonly ruleBounds: { readonly id: '0x9134870ab915b5216b3aea7dc577eea118c2099ccad03d71a9c7debd21646f95'; readonly inputs: readonly []; readonly output: 'PalletMutualAidRulesRuleBounds' }
    readonly potAccount: { readonly id: '0x9134870ab915b5216b3aea7dc577eea14b6e1e786a7f52b0ea339e0032514d32'; readonly inputs: readonly [readonly ["pool","u32"]]; readonly output: 'AccountId32' }
    readonly canJoin: { readonly id: '0x9134870ab915b5216b3aea7dc577eea14b2a7f9dac99493cd55bb4be33b85061'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["who","AccountId32"]]; readonly output: 'Result<PalletMutualAidViewsJoinTerms, SpRuntimeDispatchError>' }
    readonly membership: { readonly id: '0x9134870ab915b5216b3aea7dc577eea16f9980fd23092b8382661c1f16330f3a'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["who","AccountId32"]]; readonly output: 'Option<PalletMutualAidViewsMembership>' }
    readonly payableOf: { readonly id: '0x9134870ab915b5216b3aea7dc577eea17b971f94fff722e585c95aa359865e91'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["who","AccountId32"], readonly ["rules","u32"], readonly ["lossDate","u64"], readonly ["cost","u128"], readonly ["payee","PalletMutualAidClaimPayeeRequest"]]; readonly output: 'Result<PalletMutualAidLimitsPayable, SpRuntimeDispatchError>' }
    readonly rulesAt: { readonly id: '0x9134870ab915b5216b3aea7dc577eea133c434a511c4d73fe062b6c2f9ca69c1'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["date","u64"]]; readonly output: 'Option<u32>' }
    readonly shareOf: { readonly id: '0x9134870ab915b5216b3aea7dc577eea15c03347a32b6e2a3fc625ebf44fc53d0'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["who","AccountId32"]]; readonly output: 'Option<PalletMutualAidViewsShareOf>' }
    readonly partStatus: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1640ca1ce69d67c531c1f1085862549ea'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["claim","u32"], readonly ["part","u8"]]; readonly output: 'Option<PalletMutualAidViewsPartStatus>' }
    readonly canDispute: { readonly id: '0x9134870ab915b5216b3aea7dc577eea179260b4d71fef371b098f756b3ca8e1c'; readonly inputs: readonly [readonly ["pool","u32"], readonly ["claim","u32"], readonly ["part","u8"], readonly ["who","AccountId32"]]; readonly output: 'Result<PalletMutualAidViewsDisputeTerms, SpRuntimeDispatchError>' }
    readonly poolHealth: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1a3e4dd206a7640d7a2f3a75c48a5723b'; readonly inputs: readonly [readonly ["pool","u32"]]; readonly output: 'Option<PalletMutualAidViewsPoolHealth>' }
    readonly dryRun: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1f5588633c0d5d9705b1d3f54931c791d'; readonly inputs: readonly [readonly ["who","AccountId32"], readonly ["call","Call"]]; readonly output: 'PalletMutualAidViewsDryRun' }
    readonly brokenInvariant: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1be5467b3cc75c9726a33d2e8df9cbefd'; readonly inputs: readonly []; readonly output: 'Option<Bytes>' }
    readonly nextDue: { readonly id: '0x9134870ab915b5216b3aea7dc577eea1bc5c97c73cc72a5dc56ee62ea363ad02'; readonly inputs: readonly []; readonly output: 'Option<u64>' }
  }
}
