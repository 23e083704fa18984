//! A member's first steps are free, and get into a full block all the same.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use pallet_member_referenda::WeightInfo;
use pallet_skip_feeless_payment::{Intermediate, SkipCheckIfFeeless};
use pallet_transaction_payment::ChargeTransactionPayment;
use polkadot_sdk::{
	frame_support::{dispatch::DispatchInfo, traits::OriginTrait, weights::Weight},
	sp_io::hashing::blake2_256,
	*,
};
use scale_info::{StaticTypeInfo, TypeInfo};
use sp_runtime::{
	DispatchResult,
	traits::{
		DispatchInfoOf, DispatchOriginOf, Implication, PostDispatchInfoOf, TransactionExtension,
		TransactionExtensionMetadata, ValidateResult,
	},
	transaction_validity::{TransactionPriority, TransactionSource, TransactionValidityError},
};

use crate::{AccountId, Balance, Runtime, RuntimeCall, money::MILLI};

/// As if a free transaction had tipped so much. Without it any that pays would go first, and who fills all blocks would
/// keep members from filing and voting, who cannot even outbid them. With it they must outbid this in every block; and
/// who floods the chain with free ones is outbid by anybody in need.
const STANDS_FOR_A_TIP_OF: Balance = 10 * MILLI;

/// Bytes of a free transaction, about as many as a vote has.
const LENGTH: usize = 150;

/// Free transactions of one account that a node keeps waiting. Each would pass by what the chain has now, so the same step
/// could be sent once for every place of a queue, and push out all that pays.
const WAITING: u8 = 64;

/// One for all of them, that of the lightest, a vote. A node drops what waits for what goes before it and has the same
/// tag, and all that the account has sent after it: so none goes before another of its account, and of two with one tag
/// the first stays.
fn priority() -> TransactionPriority {
	let lightest = DispatchInfo {
		call_weight: <Runtime as pallet_member_referenda::Config>::WeightInfo::vote(),
		..Default::default()
	};
	ChargeTransactionPayment::<Runtime>::get_priority(&lightest, LENGTH, STANDS_FOR_A_TIP_OF, 0)
}

/// Marks the place that a free transaction takes.
fn tag(who: &AccountId, call: &RuntimeCall) -> Vec<u8> {
	let [place, ..] = call.using_encoded(blake2_256);
	("free", who, place % WAITING).encode()
}

/// Skips the payment where a call is free, as [`SkipCheckIfFeeless`] does, and gives such a transaction a priority.
/// Seen from outside it is the payment alone.
#[derive(Clone, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking)]
pub struct FreeFirstSteps<S>(SkipCheckIfFeeless<Runtime, S>);

impl<S> From<S> for FreeFirstSteps<S> {
	fn from(payment: S) -> Self {
		Self(payment.into())
	}
}

impl<S: StaticTypeInfo> TypeInfo for FreeFirstSteps<S> {
	type Identity = S;

	fn type_info() -> scale_info::Type {
		S::type_info()
	}
}

impl<S: Encode> core::fmt::Debug for FreeFirstSteps<S> {
	fn fmt(&self, formatter: &mut core::fmt::Formatter) -> core::fmt::Result {
		self.0.fmt(formatter)
	}
}

type Skipping<S> = SkipCheckIfFeeless<Runtime, S>;

impl<S: TransactionExtension<RuntimeCall>> TransactionExtension<RuntimeCall> for FreeFirstSteps<S> {
	const IDENTIFIER: &'static str = S::IDENTIFIER;
	type Implicit = S::Implicit;
	type Val = <Skipping<S> as TransactionExtension<RuntimeCall>>::Val;
	type Pre = <Skipping<S> as TransactionExtension<RuntimeCall>>::Pre;

	fn metadata() -> Vec<TransactionExtensionMetadata> {
		S::metadata()
	}

	fn implicit(&self) -> Result<Self::Implicit, TransactionValidityError> {
		self.0.implicit()
	}

	fn weight(&self, call: &RuntimeCall) -> Weight {
		self.0.weight(call)
	}

	fn validate(
		&self,
		origin: DispatchOriginOf<RuntimeCall>,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		len: usize,
		self_implicit: S::Implicit,
		inherited_implication: &impl Implication,
		source: TransactionSource,
	) -> ValidateResult<Self::Val, RuntimeCall> {
		let (mut valid, val, origin) =
			self.0.validate(origin, call, info, len, self_implicit, inherited_implication, source)?;
		if let Intermediate::Skip(_) = val {
			valid.priority = priority();
			valid.provides.extend(origin.as_signer().map(|who| tag(who, call)));
		}
		Ok((valid, val, origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		origin: &DispatchOriginOf<RuntimeCall>,
		call: &RuntimeCall,
		info: &DispatchInfoOf<RuntimeCall>,
		len: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		self.0.prepare(val, origin, call, info, len)
	}

	fn post_dispatch_details(
		pre: Self::Pre,
		info: &DispatchInfoOf<RuntimeCall>,
		post_info: &PostDispatchInfoOf<RuntimeCall>,
		len: usize,
		result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		Skipping::<S>::post_dispatch_details(pre, info, post_info, len, result)
	}
}
