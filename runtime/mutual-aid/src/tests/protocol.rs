use polkadot_sdk::{
	frame_support::{assert_noop, assert_ok, traits::fungibles::metadata::Inspect as Metadata},
	sp_runtime::DispatchError::BadOrigin,
};

use crate::{
	claim::PayeeRequest,
	mock::*,
	protocol::{CurrencyChange, NewCurrency, Parameter, RegisteredPayee},
	*,
};

const POWERS: [Origin; 6] =
	[Origin::Parameters, Origin::Registry, Origin::Treasury, Origin::Emergency, Origin::Upgrade, Origin::Wish];

/// A call of one power is refused to all others, to a signature and to `Root`.
fn only(powers: &[Origin], call: Call<Test>) {
	use polkadot_sdk::sp_runtime::traits::Dispatchable;
	let call = RuntimeCall::from(call);
	let others = POWERS.into_iter().filter(|power| !powers.contains(power)).map(RuntimeOrigin::from);
	for origin in others.chain([RuntimeOrigin::root(), RuntimeOrigin::none(), signed(HOST)]) {
		assert_eq!(call.clone().dispatch(origin).unwrap_err().error, BadOrigin, "{call:?}");
	}
}

fn rupees(issuer: Option<AccountId>) -> NewCurrency<AccountId> {
	NewCurrency {
		asset: 9,
		name: b"Indian rupee".to_vec().try_into().unwrap(),
		symbol: b"INR".to_vec().try_into().unwrap(),
		decimals: 2,
		minimum_balance: 100,
		dues_floor: 1_000,
		issuer,
		rate: Some(FixedU128::from_rational(1, 2)),
	}
}

#[test]
fn each_power_does_its_own_list_and_nothing_else() {
	on_chain(|| {
		only(&[Origin::Parameters], Call::set_parameter { change: Parameter::ServiceQuota(3) });
		only(&[Origin::Registry], Call::register_currency { currency: rupees(None) });
		let change = CurrencyChange::Issuer(Some(HOST));
		only(&[Origin::Registry], Call::set_currency { currency: CurrencyId::WithId(YUAN), change });
		only(&[Origin::Registry], Call::register_payee { payee: 9, kind: PayeeKind::School });
		only(&[Origin::Registry], Call::remove_payee { payee: SCHOOL });
		only(&[Origin::Upgrade], Call::announce_upgrade { code: H256::repeat_byte(1) });
		only(&[Origin::Upgrade, Origin::Emergency], Call::withdraw_upgrade {});
		only(&[Origin::Emergency], Call::lift_pause { pool: 0 });
	});
}

#[test]
fn parameters_are_set_within_compiled_limits() {
	on_chain(|| {
		let set = |change| MutualAid::set_parameter(Origin::Parameters.into(), change);
		assert_ok!(set(Parameter::PoolDeposit(50_000)));
		assert_ok!(set(Parameter::ProposalDeposit(1_000)));
		assert_ok!(set(Parameter::ServiceQuota(20)));
		let floor = |currency, floor| Parameter::DuesFloor { currency, floor };
		assert_ok!(set(floor(CurrencyId::WithId(YUAN), 7_000)));
		for change in [
			Parameter::PoolDeposit(50_001),
			Parameter::PoolDeposit(999),
			Parameter::ProposalDeposit(u128::MAX),
			Parameter::ServiceQuota(0),
			Parameter::ServiceQuota(21),
			floor(CurrencyId::Native, 0),
			floor(CurrencyId::Native, u128::MAX),
		] {
			assert_noop!(set(change), Error::<Test>::ParameterOutOfBounds);
		}
		assert_noop!(set(floor(CurrencyId::WithId(7), 1)), Error::<Test>::NoSuchCurrency);
		let expected = ProtocolParameters { pool_deposit: 50_000, proposal_deposit: 1_000, service_quota: 20 };
		assert_eq!(Parameters::<Test>::get(), expected);
		let terms = MutualAid::parameter_terms();
		assert_eq!((terms.today, terms.bounds.max.service_quota), (expected, 20));
		assert_ok!(set(floor(CurrencyId::Native, terms.highest_floor)));
		assert_noop!(set(floor(CurrencyId::Native, terms.highest_floor + 1)), Error::<Test>::ParameterOutOfBounds);
		let open = MutualAid::create_pool(
			signed(HOST),
			pool::Kind::Education,
			CurrencyId::WithId(YUAN),
			template(),
			b"A".to_vec().try_into().unwrap(),
			Default::default(),
			H256::zero(),
			pool::Successor::Treasury,
		);
		assert_noop!(open, Error::<Test>::DuesBelowFloor);
	});
}

#[test]
fn a_registered_currency_has_no_key_and_its_issuer_only_mints_and_burns() {
	on_chain(|| {
		let register = |currency| MutualAid::register_currency(Origin::Registry.into(), currency);
		assert_noop!(register(NewCurrency { dues_floor: 0, ..rupees(None) }), Error::<Test>::ParameterOutOfBounds);
		assert_noop!(register(NewCurrency { asset: YUAN, ..rupees(None) }), Error::<Test>::CurrencyExists);
		assert_noop!(register(NewCurrency { symbol: Default::default(), ..rupees(None) }), Error::<Test>::EmptyName);
		for symbol in [b" INR".to_vec(), "IN\u{ad}R".into()] {
			let symbol = symbol.try_into().unwrap();
			assert_noop!(register(NewCurrency { symbol, ..rupees(None) }), Error::<Test>::HiddenCharacters);
		}
		let name = "Indian\u{200d} rupee".as_bytes().to_vec().try_into().unwrap();
		assert_noop!(register(NewCurrency { name, ..rupees(None) }), Error::<Test>::HiddenCharacters);
		let issuer = person(0);
		assert_ok!(register(rupees(Some(issuer))));
		assert_eq!(<Assets as Metadata<AccountId>>::name(9), b"Indian rupee".to_vec());
		assert_eq!((Assets::symbol(9), Assets::decimals(9)), (b"INR".to_vec(), 2));
		assert_noop!(MutualAid::mint(signed(person(1)), 9, person(1), 500), Error::<Test>::NotTheIssuer);
		assert_ok!(MutualAid::mint(signed(issuer), 9, person(1), 500));
		assert_ok!(MutualAid::mint(signed(issuer), 9, issuer, 300));
		// Never another's money.
		assert_noop!(MutualAid::burn(signed(person(1)), 9, 100), Error::<Test>::NotTheIssuer);
		for nothing in [MutualAid::mint(signed(issuer), 9, person(1), 0), MutualAid::burn(signed(issuer), 9, 0)] {
			assert_eq!(nothing, Err(Error::<Test>::NothingToPay.into()));
		}
		assert!(MutualAid::burn(signed(issuer), 9, 301).is_err());
		assert_ok!(MutualAid::burn(signed(issuer), 9, 300));
		assert_eq!(Assets::balance(9, person(1)), 500);
		assert!(Assets::mint(signed(issuer), 9u32, issuer, 1).is_err());
		assert!(Assets::freeze(signed(issuer), 9u32, person(1)).is_err());
		assert_ok!(MutualAid::set_currency(
			Origin::Registry.into(),
			CurrencyId::WithId(9),
			CurrencyChange::Issuer(None)
		));
		assert_noop!(MutualAid::mint(signed(issuer), 9, issuer, 1), Error::<Test>::NotTheIssuer);
	});
}

#[test]
fn the_native_token_has_neither_issuer_nor_rate() {
	on_chain(|| {
		let set = |currency, change| MutualAid::set_currency(Origin::Registry.into(), currency, change);
		let issuer = CurrencyChange::Issuer(Some(HOST));
		assert_noop!(set(CurrencyId::Native, issuer.clone()), Error::<Test>::NativeIsNotIssued);
		assert_noop!(set(CurrencyId::WithId(77), issuer), Error::<Test>::NoSuchCurrency);
		let nothing = CurrencyChange::Rate(FixedU128::from_u32(0));
		assert_noop!(set(CurrencyId::WithId(YUAN), nothing), Error::<Test>::ParameterOutOfBounds);
		assert_ok!(set(CurrencyId::WithId(YUAN), CurrencyChange::Rate(FixedU128::from_u32(2))));
	});
}

#[test]
fn a_payee_is_registered_and_removed_and_what_was_filed_is_paid() {
	on_chain(|| {
		let pool = pool_of_voters(10);
		let register = |payee| MutualAid::register_payee(Origin::Registry.into(), payee, PayeeKind::School);
		assert_noop!(register(SCHOOL), Error::<Test>::PayeeAlreadyRegistered);
		let claim = file(pool, person(0), 1_000);
		assert_ok!(MutualAid::remove_payee(Origin::Registry.into(), SCHOOL));
		let next = request(100, claim::PayeeRequest::Account(SCHOOL));
		assert_noop!(MutualAid::file_claim(signed(person(1)), pool, next.clone()), Error::<Test>::PayeeNotRegistered);
		pass(d(4));
		assert_eq!(part(pool, claim).paid, 1_000);
		// Registered anew it is young again.
		assert_ok!(register(SCHOOL));
		assert_noop!(MutualAid::file_claim(signed(person(1)), pool, next), Error::<Test>::PayeeTooNew);
	});
}

fn authorized() -> Option<H256> {
	System::authorized_upgrade().map(|upgrade| *upgrade.code_hash())
}

#[test]
fn an_upgrade_is_authorised_by_anyone_but_only_after_its_thirty_days() {
	on_chain(|| {
		let code = H256::repeat_byte(1);
		let authorize = || MutualAid::authorize_announced_upgrade(signed(STRANGER));
		assert_noop!(authorize(), Error::<Test>::NoUpgrade);
		assert_ok!(MutualAid::announce_upgrade(Origin::Upgrade.into(), code));
		pass(d(30) - 1);
		assert_noop!(authorize(), Error::<Test>::NoticeNotOver);
		// Another announcement begins another notice.
		assert_ok!(MutualAid::announce_upgrade(Origin::Upgrade.into(), H256::repeat_byte(2)));
		pass(d(1));
		assert_noop!(authorize(), Error::<Test>::NoticeNotOver);
		pass(d(29));
		assert_ok!(authorize());
		assert_eq!(authorized(), Some(H256::repeat_byte(2)));
		assert_noop!(authorize(), Error::<Test>::UpgradeUnderWay);
		let announce = MutualAid::announce_upgrade(Origin::Upgrade.into(), code);
		assert_noop!(announce, Error::<Test>::UpgradeUnderWay);
	});
}

#[test]
fn withdrawing_overwrites_an_authorised_hash_with_zero() {
	on_chain(|| {
		let withdraw = |power: Origin| MutualAid::withdraw_upgrade(power.into());
		assert_noop!(withdraw(Origin::Upgrade), Error::<Test>::NoUpgrade);
		assert_ok!(MutualAid::announce_upgrade(Origin::Upgrade.into(), H256::repeat_byte(1)));
		pass(d(30));
		assert_ok!(MutualAid::authorize_announced_upgrade(signed(STRANGER)));
		assert_ok!(withdraw(Origin::Emergency));
		assert_eq!(authorized(), Some(H256::zero()));
		assert!(System::apply_authorized_upgrade(signed(STRANGER), vec![1, 2, 3]).is_err());
		assert_ok!(MutualAid::announce_upgrade(Origin::Upgrade.into(), H256::repeat_byte(3)));
	});
}

#[test]
fn the_parameters_of_layout_one_gain_the_proposals_deposit() {
	use polkadot_sdk::{
		frame_support::{migration::put_storage_value, traits::OnRuntimeUpgrade},
		sp_core::ConstU128,
	};
	on_chain(|| {
		StorageVersion::new(1).put::<MutualAid>();
		put_storage_value(b"MutualAid", b"Parameters", &[], (5_000u128, 7u32));
		migrations::V1ToV2::<Test, ConstU128<1_500>>::on_runtime_upgrade();
		let expected = ProtocolParameters { pool_deposit: 5_000, proposal_deposit: 1_500, service_quota: 7 };
		assert_eq!(Parameters::<Test>::get(), expected);
		assert_eq!(StorageVersion::get::<MutualAid>(), 2);
		// A second run changes nothing.
		migrations::V1ToV2::<Test, ConstU128<1>>::on_runtime_upgrade();
		assert_eq!(Parameters::<Test>::get(), expected);
	});
}

/// Dues that are paid to a pot would be donations.
#[test]
fn no_pot_is_registered_or_accepted_as_payee() {
	on_chain(|| {
		let pools = [pool_of_voters(10), pool_of_voters(3)];
		for pot in pools.map(MutualAid::pot) {
			let register = MutualAid::register_payee(Origin::Registry.into(), pot, PayeeKind::School);
			assert_eq!(register, Err(Error::<Test>::PotAsPayee.into()));
			// One that is there from before.
			Payees::<Test>::insert(pot, RegisteredPayee { since: 0, kind: PayeeKind::School });
			assert_noop!(MutualAid::accept_payee(signed(HOST), pools[0], pot), Error::<Test>::PotAsPayee);
			AcceptedPayees::<Test>::insert(pools[0], pot, chain());
			let asked = request(1_000, PayeeRequest::Account(pot));
			assert_noop!(MutualAid::file_claim(signed(person(0)), pools[0], asked), Error::<Test>::PotAsPayee);
			assert_ok!(MutualAid::remove_payee(Origin::Registry.into(), pot));
		}
	});
}
