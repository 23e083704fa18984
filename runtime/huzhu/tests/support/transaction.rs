//! Transactions as wallets sign them.

use codec::Encode;
use huzhu_runtime::{Balance, RuntimeCall, TxExtension, UncheckedExtrinsic};
use polkadot_sdk::{
	frame_metadata_hash_extension::CheckMetadataHash,
	frame_system::{self, AuthorizeCall},
	pallet_asset_tx_payment::ChargeAssetTxPayment,
	sp_core::Pair,
	sp_runtime::{
		MultiAddress, MultiSignature,
		generic::{Era, SignedPayload},
	},
};

use crate::support::{account, key};

/// A call signed by a development account, its fee in the native token.
pub fn signed(who: &str, nonce: u32, call: RuntimeCall) -> UncheckedExtrinsic {
	tipping(who, nonce, 0, call)
}

/// The same with a tip.
pub fn tipping(who: &str, nonce: u32, tip: Balance, call: RuntimeCall) -> UncheckedExtrinsic {
	let checks = (
		AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(Era::Immortal),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		ChargeAssetTxPayment::from(tip, None).into(),
		CheckMetadataHash::new(false),
	);
	let extension = TxExtension::new(checks);
	let payload = SignedPayload::new(call.clone(), extension.clone()).unwrap();
	let signature = payload.using_encoded(|bytes| key(who).sign(bytes));
	UncheckedExtrinsic::new_signed(call, MultiAddress::Id(account(who)), MultiSignature::Sr25519(signature), extension)
}
