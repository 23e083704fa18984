//! The development chain's beginning, and its accounts.

use std::sync::LazyLock;

use huzhu_runtime::{AccountId, RuntimeGenesisConfig, genesis};
use polkadot_sdk::{
	sp_core::{
		Pair,
		crypto::{DEV_PHRASE, DeriveJunction},
		sr25519,
	},
	sp_io::TestExternalities,
	sp_runtime::BuildStorage,
};

/// The phrase's own key. Phrases are made slow to guess.
static ROOT: LazyLock<sr25519::Pair> = LazyLock::new(|| sr25519::Pair::from_string(DEV_PHRASE, None).unwrap());

/// The key of a development account, such as //Member//1.
pub fn key(path: &str) -> sr25519::Pair {
	let junctions = path.split("//").skip(1).map(|part| DeriveJunction::from(part).harden());
	ROOT.derive(junctions, None).unwrap().0
}

pub fn account(path: &str) -> AccountId {
	AccountId::from(key(path).public().0)
}

/// A chain before its first block.
pub fn development_chain() -> TestExternalities {
	let preset = genesis::preset(&"development".into()).unwrap();
	let mut config = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
	merge(&mut config, serde_json::from_slice(&preset).unwrap());
	let config: RuntimeGenesisConfig = serde_json::from_value(config).unwrap();
	TestExternalities::new(config.build_storage().unwrap())
}

/// A preset says only what differs from the default.
fn merge(into: &mut serde_json::Value, patch: serde_json::Value) {
	match (into, patch) {
		(serde_json::Value::Object(into), serde_json::Value::Object(patch)) => {
			for (name, value) in patch {
				merge(into.entry(name).or_insert(serde_json::Value::Null), value);
			}
		}
		(into, patch) => *into = patch,
	}
}
