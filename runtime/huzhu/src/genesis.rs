//! The local chain's beginning: the development accounts with money in both currencies, two schools, one demo asset
//! that nobody has a key to.

use alloc::{
	string::{String, ToString},
	vec,
	vec::Vec,
};
use polkadot_sdk::{sp_keyring::Sr25519Keyring, *};

use hex_literal::hex;
use pallet_mutual_aid::{GenesisCurrency, ProtocolParameters};
use sp_genesis_builder::{DEV_RUNTIME_PRESET, PresetId};

use crate::{
	AccountId, Balance,
	aid::ProposalDeposit,
	money::{MILLI, UNIT},
	time::AuraId,
};

/// The demo asset.
pub const DEMO: u32 = 1;

/// Development accounts beside the well-known ones: the path of each and its public key. The wasm cannot derive keys.
pub const DEVELOPMENT_ACCOUNTS: [(&str, [u8; 32]); 20] = [
	("//Organiser", hex!("e8a1ff76d9ee85e082af6c3dd3fe3d4241b9044649c957af273c5178900f026f")),
	("//Sponsor", hex!("825273125d92ccaa0475792bec43bd0dfbfd65a4720815414458b54770b04b2c")),
	("//School//1", hex!("701eeda57040cc348ab6d40d437a110c20559b3f5ca1a55b7654f0ebab6f6e21")),
	("//School//2", hex!("0ad74ce55d49c6f5b85fa136dbc205062802d82e719c68614d2932b882ae3654")),
	("//Member//1", hex!("d6fcb149d8e9fcf77cd4aa7f201b0e2bbd6aecf6740107dff818a908c6f8b228")),
	("//Member//2", hex!("1ad95e4067358cf8ef35fda2b1c81f48174ceed6d0a6bc848b6f1999e63c7922")),
	("//Member//3", hex!("26403d4c587a4df028a92a6db5b337c1a1602736faf8a0829cc853ba4a140d42")),
	("//Member//4", hex!("44f1ce47b1b8f5aedf53f1b1f1bbeafb8505592d75569cd5a8eac8fe6214da54")),
	("//Member//5", hex!("c4c83644f545ea1eeb9bcc93658307d3aa83f6e0b78e8bbf283758607ed03b7d")),
	("//Member//6", hex!("74855868022d999ea4429731e795c8fc1b1d3104d5d21d53bc9b2e53031a1d07")),
	("//Member//7", hex!("78b8b4317e378de59f2b59395786713b0db4bbf220dde151453498434b14c649")),
	("//Member//8", hex!("ca16ec5679bc078b37a225a099eb2757798da916a40a0b2f173e4312b5b55a33")),
	("//Member//9", hex!("365c74194672d73789b5639229d01f2c89bedc45c3b5500365cca74bf75f292a")),
	("//Member//10", hex!("9ea2f9913d9ab517fd486a2f9888f115c7fe36a8554ea9857b1372967167da1f")),
	("//Member//11", hex!("6e56eddcb989615f8198cdceb19b5098ea5889c34f55410f0a50537bbaeeb34c")),
	("//Member//12", hex!("12d56669cb4c7303555dcd2078487712d0a45b666b9593d94f75bcdb0c869857")),
	("//Member//13", hex!("f03e3d2daa2092c622f48e14e2e48f7412cf2f202d8075a43af07d1de3c68a2a")),
	("//Member//14", hex!("c4bbc3ea7b22aad0491b5c77b829a95db1420f5657360c9505dd8de46b1eb21f")),
	("//Member//15", hex!("d8f3824a50d63920c652562a635c64b0d3472f78b2dab8b84088f20849b91246")),
	("//Member//16", hex!("1a80d25fda7d6f03c692e7e92985ee6cb3a01816613f5632babfa11fd07d996e")),
];

/// Least dues of a period in the native token.
pub const DUES_FLOOR: Balance = 100 * MILLI;

/// Named presets of the genesis.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	(id.as_str() == DEV_RUNTIME_PRESET).then(|| development().into())
}

/// Accounts that a path is known for.
fn account(path: &str) -> impl Iterator<Item = AccountId> {
	DEVELOPMENT_ACCOUNTS.into_iter().filter(move |(known, _)| known.starts_with(path)).map(|(_, key)| key.into())
}

fn development() -> String {
	let people = || Sr25519Keyring::well_known().map(|key| key.to_account_id()).chain(account("//"));
	let native: Vec<(AccountId, Balance)> = people()
		.map(|who| (who, 10_000 * UNIT))
		// Fees that are smaller than the existential deposit would be lost on an empty account.
		.chain([(crate::governance::TreasuryAccount::get(), UNIT)])
		.collect();
	let demo: Vec<(u32, AccountId, Balance)> = people()
		.map(|who| (DEMO, who, 10_000_000))
		.chain([(DEMO, crate::governance::TreasuryAccount::get(), 100)])
		.collect();
	let owner = crate::MutualAid::currencies_owner();
	let payees: Vec<(AccountId, u64)> = account("//School//").map(|school| (school, 0)).collect();
	serde_json::json!({
		"balances": { "balances": native },
		"assets": {
			"assets": vec![(DEMO, owner, true, 1u64)],
			"metadata": vec![(DEMO, b"Demo money", b"DEMO", 2u8)],
			"accounts": demo,
		},
		"parachainInfo": { "parachainId": 2_000 },
		"aura": { "authorities": vec![AuraId::from(Sr25519Keyring::Alice.public())] },
		"mutualAid": {
			"parameters": ProtocolParameters {
				pool_deposit: 100 * UNIT,
				proposal_deposit: ProposalDeposit::get(),
				service_quota: 4,
			},
			"currencies": [
				GenesisCurrency { asset: None, dues_floor: DUES_FLOOR, rate: None },
				// One demo coin is worth one native token.
				GenesisCurrency { asset: Some(DEMO), dues_floor: 100, rate: Some(UNIT / 100) },
			],
			"payees": payees,
		},
	})
	.to_string()
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_core::{Pair, sr25519};

	#[test]
	fn the_development_accounts_are_what_their_paths_derive() {
		for (path, key) in DEVELOPMENT_ACCOUNTS {
			let phrase = alloc::format!("{}{path}", sp_core::crypto::DEV_PHRASE);
			assert_eq!(sr25519::Pair::from_string(&phrase, None).unwrap().public().0, key, "{path}");
		}
	}
}
