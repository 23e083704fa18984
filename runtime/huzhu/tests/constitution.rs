//! Every call is tried with every origin, with many arguments, in a chain with a living pool. Who is let in and what
//! of the protected things may change is compared with `constitution.txt`, which is committed: a call that can do more
//! than yesterday changes that file, and so the change is read by somebody.
//!
//! `UPDATE_CONSTITUTION=1 cargo test -p huzhu-runtime --test constitution` writes the file anew.

mod support;

use std::{
	collections::{BTreeMap, BTreeSet},
	path::Path,
};

use codec::{Decode, Encode};
use huzhu_runtime::{
	AccountId, Assets, MutualAid, OriginCaller, ProxyType, Runtime, RuntimeCall, RuntimeOrigin, System, genesis,
};
use pallet_mutual_aid::{
	Clock, CurrencyId, Invitation, Invitations, Origin, PoolId, Pools, Rules,
	pool::{Kind, Successor},
	protocol::Parameter,
	rules::BOUNDS,
	time::{Clock as ClockValue, DAY},
};
use polkadot_sdk::{
	frame_support::{
		assert_ok,
		dispatch::GetDispatchInfo,
		storage::{TransactionOutcome, with_transaction},
		traits::{
			InstanceFilter, UnfilteredDispatchable,
			fungibles::{Inspect as _, roles::Inspect as _},
			tokens::WithdrawConsequence,
		},
		weights::Weight,
	},
	sp_core::H256,
	sp_io::storage,
	sp_runtime::DispatchError,
};
use scale_info::{PortableRegistry, TypeDef, TypeDefPrimitive, form::PortableForm};
use support::{account, development_chain};

const START: u64 = 1_767_225_600;
const POOL: PoolId = 0;
/// Tries of each call with each origin.
const TRIES: u32 = 40;

fn pot() -> AccountId {
	MutualAid::pot_account(POOL)
}

/// A chain with a pool of three members, money in its pot and an offer of its host.
fn with_a_living_pool(test: impl FnOnce()) {
	development_chain().execute_with(|| {
		System::set_block_number(1);
		let at = |wall| Clock::<Runtime>::put(ClockValue { last_seen: wall, stalled: 0 });
		at(START);
		let host = || RuntimeOrigin::signed(account("//Organiser"));
		assert_ok!(MutualAid::create_pool(
			host(),
			Kind::Education,
			CurrencyId::WithId(genesis::DEMO),
			pallet_mutual_aid::rules::Rules { dues: 6_000, ..BOUNDS.template },
			b"A pool".to_vec().try_into().unwrap(),
			Default::default(),
			H256::zero(),
			Successor::Treasury,
		));
		assert_ok!(MutualAid::accept_payee(host(), POOL, account("//School//1")));
		for number in 1..4 {
			let who = account(&format!("//Member//{number}"));
			let invitation = Invitation { by: account("//Organiser"), expires: u64::MAX };
			Invitations::<Runtime>::insert(POOL, &who, invitation);
			assert_ok!(MutualAid::join(RuntimeOrigin::signed(who.clone()), POOL));
			assert_ok!(MutualAid::pay_dues(RuntimeOrigin::signed(who.clone()), POOL, who, 5));
		}
		at(START + 100 * DAY);
		assert_ok!(MutualAid::donate(RuntimeOrigin::signed(account("//Sponsor")), POOL, 50_000));
		test();
	});
}

/// Draws arguments, the same at every run.
struct Draw(u64);

impl Draw {
	fn of(name: &str) -> Self {
		Self(name.bytes().fold(42, |seed: u64, byte| seed.wrapping_mul(31).wrapping_add(byte.into())))
	}

	fn below(&mut self, end: usize) -> usize {
		self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
		((self.0 >> 33) as usize) % end.max(1)
	}

	fn number(&mut self) -> u128 {
		[0, 1, 2, 7, 100, 6_000, 1 << 20, 1 << 40][self.below(8)]
	}

	fn account(&mut self) -> AccountId {
		let paths = ["//Organiser", "//Member//1", "//Member//2", "//School//1", "//Eve"];
		match self.below(paths.len() + 2) {
			0 => pot(),
			1 => huzhu_runtime::governance::TreasuryAccount::get(),
			other => account(paths[other - 2]),
		}
	}

	/// A value of a type, encoded.
	fn value(&mut self, types: &PortableRegistry, id: u32, depth: u32) -> Vec<u8> {
		let found = types.resolve(id).unwrap();
		match found.path.segments.last().map(String::as_str) {
			Some("AccountId32") => return self.account().encode(),
			Some("MultiAddress") => return [vec![0], self.account().encode()].concat(),
			_ => {}
		}
		let fields = |draw: &mut Self, fields: &[scale_info::Field<PortableForm>]| {
			fields.iter().flat_map(|field| draw.value(types, field.ty.id, depth + 1)).collect::<Vec<u8>>()
		};
		match &found.type_def {
			TypeDef::Composite(composite) => fields(self, &composite.fields),
			TypeDef::Variant(variants) if depth > 6 => {
				// Deep down only what has no fields, or the first.
				let plain = variants.variants.iter().find(|variant| variant.fields.is_empty());
				let Some(variant) = plain.or(variants.variants.first()) else { return vec![] };
				[vec![variant.index], fields(self, &variant.fields)].concat()
			}
			TypeDef::Variant(variants) if variants.variants.is_empty() => vec![],
			TypeDef::Variant(variants) => {
				let variant = &variants.variants[self.below(variants.variants.len())];
				[vec![variant.index], fields(self, &variant.fields)].concat()
			}
			TypeDef::Sequence(sequence) => {
				let length = if depth > 6 { 0 } else { self.below(3) };
				let item = &types.resolve(sequence.type_param.id).unwrap().type_def;
				// Bytes are names more often than not.
				if *item == TypeDef::Primitive(TypeDefPrimitive::U8) {
					return b"ab"[..length].to_vec().encode();
				}
				let items = (0..length).flat_map(|_| self.value(types, sequence.type_param.id, depth + 1));
				let items: Vec<u8> = items.collect();
				[codec::Compact(length as u32).encode(), items].concat()
			}
			TypeDef::Array(array) => {
				(0..array.len).flat_map(|_| self.value(types, array.type_param.id, depth + 1)).collect()
			}
			TypeDef::Tuple(tuple) => {
				tuple.fields.iter().flat_map(|field| self.value(types, field.id, depth + 1)).collect()
			}
			TypeDef::Compact(_) => codec::Compact(self.number()).encode(),
			TypeDef::Primitive(primitive) => {
				let number = self.number();
				match primitive {
					TypeDefPrimitive::Bool => vec![self.below(2) as u8],
					TypeDefPrimitive::U8 | TypeDefPrimitive::I8 => (number as u8).encode(),
					TypeDefPrimitive::U16 | TypeDefPrimitive::I16 => (number as u16).encode(),
					TypeDefPrimitive::U32 | TypeDefPrimitive::I32 => (number as u32).encode(),
					TypeDefPrimitive::U64 | TypeDefPrimitive::I64 => (number as u64).encode(),
					TypeDefPrimitive::U128 | TypeDefPrimitive::I128 => number.encode(),
					TypeDefPrimitive::Str => "text".encode(),
					other => panic!("no value for {other:?}"),
				}
			}
			TypeDef::BitSequence(_) => vec![0],
		}
	}
}

/// What no one may change but as the table says.
fn protected() -> BTreeMap<&'static str, Vec<u8>> {
	let asset = || {
		let id = genesis::DEMO;
		let team = [Assets::owner(id), Assets::issuer(id), Assets::admin(id), Assets::freezer(id)];
		(team, Assets::can_withdraw(id, &pot(), 1) == WithdrawConsequence::Success)
	};
	let pool = Pools::<Runtime>::get(POOL);
	BTreeMap::from([
		("the currency's keys", asset().encode()),
		("the host", pool.as_ref().map(|pool| pool.host.clone()).encode()),
		("the rules", Rules::<Runtime>::iter_prefix(POOL).collect::<Vec<_>>().encode()),
		("the members' shares", pool.as_ref().map(|pool| (pool.total_shares, pool.members, pool.voters)).encode()),
		("the code", storage::get(b":code").encode()),
		("the authorised code", System::authorized_upgrade().encode()),
		("the announced code", pallet_mutual_aid::AnnouncedUpgrade::<Runtime>::get().encode()),
		("the parameters", pallet_mutual_aid::Parameters::<Runtime>::get().encode()),
		("the registry", {
			let currencies: Vec<_> = pallet_mutual_aid::Currencies::<Runtime>::iter().collect();
			let payees: Vec<_> = pallet_mutual_aid::Payees::<Runtime>::iter().collect();
			(currencies, payees).encode()
		}),
	])
}

/// What the pot holds of its currency. Anyone may give to it; taking is what is looked for.
fn money() -> u128 {
	Assets::balance(genesis::DEMO, pot())
}

fn origins() -> Vec<(&'static str, RuntimeOrigin)> {
	let signed = |path| RuntimeOrigin::signed(account(path));
	vec![
		("nobody", RuntimeOrigin::none()),
		("stranger", signed("//Eve")),
		("member", signed("//Member//1")),
		("host", signed("//Organiser")),
		("school", signed("//School//1")),
		("wish", Origin::Wish.into()),
		("parameters", Origin::Parameters.into()),
		("registry", Origin::Registry.into()),
		("treasury", Origin::Treasury.into()),
		("emergency", Origin::Emergency.into()),
		("upgrade", Origin::Upgrade.into()),
	]
}

/// What an account can let another do in its name, short of everything.
const PROXIES: [(&str, ProxyType); 2] = [("Member", ProxyType::Member), ("Voting", ProxyType::Voting)];

/// The block's author proposes these and every node checks them; out of a block they panic.
const INHERENTS: [&str; 2] = ["ParachainSystem.set_validation_data", "Timestamp.set"];

/// One line for each call: who is let in, and what of the protected things they changed.
fn table() -> String {
	let mut registry = scale_info::Registry::new();
	let id = registry.register_type(&scale_info::meta_type::<RuntimeCall>()).id;
	let types = PortableRegistry::from(registry);
	let TypeDef::Variant(pallets) = &types.resolve(id).unwrap().type_def else { panic!("calls are variants") };
	// Every try is rolled back.
	let (before, money_before) = (protected(), money());
	let mut lines = Vec::new();
	for pallet in &pallets.variants {
		let calls = types.resolve(pallet.fields[0].ty.id).unwrap();
		let TypeDef::Variant(calls) = &calls.type_def else { continue };
		for call in &calls.variants {
			let name = format!("{}.{}", pallet.name, call.name);
			if INHERENTS.contains(&name.as_str()) || call.name.starts_with("__") {
				continue;
			}
			// Of its own, so that a call that comes new changes no other's lines.
			let mut draw = Draw::of(&name);
			let mut let_in = BTreeSet::new();
			let mut proxies = BTreeSet::new();
			let mut changes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
			for (who, origin) in origins() {
				for _ in 0..TRIES {
					let arguments: Vec<u8> =
						call.fields.iter().flat_map(|field| draw.value(&types, field.ty.id, 1)).collect();
					let bytes = [vec![pallet.index, call.index], arguments].concat();
					// Some draws are no value of their type, such as a fraction above one.
					let Ok(made) = RuntimeCall::decode(&mut &bytes[..]) else { continue };
					let _ = made.get_dispatch_info();
					proxies.extend(PROXIES.into_iter().filter(|(_, proxy)| proxy.filter(&made)).map(|(name, _)| name));
					let (outcome, after, money_after) = with_transaction(|| {
						let outcome = made.dispatch_bypass_filter(origin.clone());
						TransactionOutcome::Rollback(Ok::<_, DispatchError>((outcome, protected(), money())))
					})
					.unwrap();
					if money_after < money_before {
						changes.entry(who).or_default().insert("the pot, taking from it");
					}
					if outcome.map_err(|refused| refused.error) != Err(DispatchError::BadOrigin) {
						let_in.insert(who);
					}
					for (what, _) in after.into_iter().filter(|(what, value)| before[what] != *value) {
						changes.entry(who).or_default().insert(what);
					}
				}
			}
			let by_proxy = (!proxies.is_empty())
				.then(|| format!("    by proxy: {}", proxies.into_iter().collect::<Vec<_>>().join(", ")));
			if let_in.is_empty() {
				lines.push(format!("{name}: nobody"));
				lines.extend(by_proxy);
				continue;
			}
			let people: BTreeSet<_> = ["stranger", "member", "host", "school"].into();
			let everybody = people.is_subset(&let_in);
			let mut who: Vec<&str> =
				let_in.iter().filter(|who| !(everybody && people.contains(*who))).copied().collect();
			if everybody {
				who.insert(0, "any signature");
			}
			lines.push(format!("{name}: {}", who.join(", ")));
			lines.extend(by_proxy);
			for (who, what) in changes {
				lines.push(format!("    {who} changes {}", what.into_iter().collect::<Vec<_>>().join(", ")));
			}
		}
	}
	lines.join("\n") + "\n"
}

#[test]
fn who_can_call_what_and_what_it_may_change_is_the_committed_table() {
	with_a_living_pool(|| {
		let found = table();
		// Tests run in their package's folder; where it was when they were built may be elsewhere.
		let path = Path::new("tests/constitution.txt");
		if std::env::var_os("UPDATE_CONSTITUTION").is_some() {
			std::fs::write(path, &found).unwrap();
		}
		let committed = std::fs::read_to_string(path).unwrap_or_default();
		let differs = found.lines().zip(committed.lines()).find(|(now, then)| now != then);
		assert!(found == committed, "the constitution differs from the committed table, first at {differs:?}");
	});
}

#[test]
fn no_track_yields_root_or_another_pallets_power() {
	use huzhu_runtime::governance::ProtocolTracks;
	use polkadot_sdk::{frame_system::RawOrigin, pallet_referenda::TracksInfo};
	let track = |origin: OriginCaller| ProtocolTracks::track_for(&origin);
	assert!(track(OriginCaller::system(RawOrigin::Root)).is_err());
	assert!(track(OriginCaller::system(RawOrigin::None)).is_err());
	assert!(track(OriginCaller::system(RawOrigin::Signed(account("//Alice")))).is_err());
	let powers =
		[Origin::Wish, Origin::Parameters, Origin::Registry, Origin::Treasury, Origin::Emergency, Origin::Upgrade];
	let tracks: BTreeSet<u16> =
		powers.into_iter().map(|power| track(OriginCaller::MutualAid(power)).unwrap()).collect();
	let all: BTreeSet<u16> = ProtocolTracks::tracks().map(|track| track.id).collect();
	assert_eq!((tracks.len(), tracks), (powers.len(), all));
}

/// Every way to have a call made by something else than a plain signature.
fn wrapped(inner: &RuntimeCall, origin: OriginCaller, proxied: AccountId, other: AccountId) -> Vec<RuntimeCall> {
	use polkadot_sdk::{pallet_multisig, pallet_proxy, pallet_scheduler, pallet_utility};
	let call = || Box::new(inner.clone());
	let calls = || vec![inner.clone()];
	let as_origin = || Box::new(origin.clone());
	vec![
		inner.clone(),
		pallet_utility::Call::batch { calls: calls() }.into(),
		pallet_utility::Call::batch_all { calls: calls() }.into(),
		pallet_utility::Call::force_batch { calls: calls() }.into(),
		pallet_utility::Call::if_else { main: call(), fallback: call() }.into(),
		pallet_utility::Call::as_derivative { index: 0, call: call() }.into(),
		pallet_utility::Call::with_weight { call: call(), weight: Weight::zero() }.into(),
		pallet_utility::Call::dispatch_as { as_origin: as_origin(), call: call() }.into(),
		pallet_utility::Call::dispatch_as_fallible { as_origin: as_origin(), call: call() }.into(),
		pallet_proxy::Call::proxy { real: proxied.into(), force_proxy_type: None, call: call() }.into(),
		pallet_multisig::Call::as_multi_threshold_1 { other_signatories: vec![other], call: call() }.into(),
		pallet_scheduler::Call::schedule { when: 2, maybe_periodic: None, priority: 0, call: call() }.into(),
		pallet_scheduler::Call::schedule_after { after: 1, maybe_periodic: None, priority: 0, call: call() }.into(),
	]
}

/// Stopped by origins: a call keeps its signer's however it is wrapped, and nobody can name another.
#[test]
fn no_wrapping_gives_a_call_more_power_than_its_signer_has() {
	use huzhu_runtime::{Multisig, Proxy};
	use polkadot_sdk::{frame_system::RawOrigin, pallet_multisig, pallet_proxy, pallet_utility};
	with_a_living_pool(|| {
		let [eve, member, alice] = ["//Eve", "//Member//1", "//Alice"].map(account);
		let by = |who: &AccountId| RuntimeOrigin::signed(who.clone());
		assert_ok!(Proxy::add_proxy(by(&member), eve.clone().into(), ProxyType::Any, 0));
		let before = protected();
		let code_hash = H256::repeat_byte(7);
		let root: OriginCaller = RawOrigin::Root.into();
		let authorize = RuntimeCall::from(polkadot_sdk::frame_system::Call::authorize_upgrade { code_hash });
		let change = Parameter::ServiceQuota(3);
		let set = RuntimeCall::from(pallet_mutual_aid::Call::set_parameter { change });
		for (inner, power) in [(authorize, root), (set, OriginCaller::MutualAid(Origin::Parameters))] {
			// With the power it wants it does change what is protected.
			let changes = with_transaction(|| {
				let outcome = inner.clone().dispatch_bypass_filter(power.clone().into());
				TransactionOutcome::Rollback(Ok::<_, DispatchError>(outcome.is_ok() && protected() != before))
			});
			assert_eq!(changes, Ok(true));

			for call in wrapped(&inner, power, member.clone(), alice.clone()) {
				System::reset_events();
				let outcome = call.clone().dispatch_bypass_filter(by(&eve)).map_err(|refused| refused.error);
				let refused = Err(DispatchError::BadOrigin);
				let inside = System::events().into_iter().any(|record| {
					use huzhu_runtime::RuntimeEvent as Told;
					match record.event {
						Told::Utility(pallet_utility::Event::BatchInterrupted { error, .. })
						| Told::Utility(pallet_utility::Event::ItemFailed { error }) => Err(error) == refused,
						Told::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => result == refused,
						_ => false,
					}
				});
				assert!(outcome.map(|_| ()) == refused || inside, "{call:?}");
				assert_eq!(protected(), before, "{call:?}");
			}

			// By two of two, at last.
			let both = |other: &AccountId, timepoint| {
				let signatories = vec![other.clone()];
				(2, signatories, timepoint, Box::new(inner.clone()), Weight::from_parts(1_000_000_000, 100_000))
			};
			let (threshold, others, timepoint, call, weight) = both(&alice, None);
			assert_ok!(Multisig::as_multi(by(&eve), threshold, others, timepoint, call, weight));
			let (threshold, others, timepoint, call, weight) = both(&eve, Some(Multisig::timepoint()));
			assert_ok!(Multisig::as_multi(by(&alice), threshold, others, timepoint, call, weight));
			let executed = System::events().into_iter().any(|record| {
				let refused = Err(DispatchError::BadOrigin);
				matches!(
					record.event,
					huzhu_runtime::RuntimeEvent::Multisig(pallet_multisig::Event::MultisigExecuted { result, .. })
						if result == refused
				)
			});
			assert!(executed);
			assert_eq!(protected(), before);
		}
	});
}

/// Stopped by `track_for`, which knows the powers alone.
#[test]
fn no_referendum_is_submitted_for_an_origin_without_a_track() {
	use huzhu_runtime::Referenda;
	use polkadot_sdk::{
		frame_support::traits::{Bounded, schedule::DispatchTime},
		frame_system::RawOrigin,
		pallet_referenda::Error,
	};
	with_a_living_pool(|| {
		let forged = RuntimeCall::System(polkadot_sdk::frame_system::Call::set_code { code: vec![1, 2, 3] });
		let submit = |origin: OriginCaller| {
			let inline = Bounded::Inline(forged.encode().try_into().unwrap());
			Referenda::submit(RuntimeOrigin::signed(account("//Eve")), Box::new(origin), inline, DispatchTime::After(1))
		};
		for origin in [RawOrigin::Root, RawOrigin::None, RawOrigin::Signed(account("//Organiser"))] {
			assert_eq!(submit(OriginCaller::system(origin)), Err(Error::<Runtime>::NoTrack.into()));
		}
		assert_ok!(submit(OriginCaller::MutualAid(Origin::Wish)));
	});
}

/// Stopped by the filter of each kind of proxy, which holds inside of batches too.
#[test]
fn a_proxy_for_votes_or_daily_life_does_nothing_else() {
	use huzhu_runtime::{Balances, Proxy};
	use polkadot_sdk::{frame_system, pallet_balances, pallet_proxy, pallet_utility};
	with_a_living_pool(|| {
		let (rich, eve) = (account("//Member//1"), account("//Eve"));
		let steal =
			RuntimeCall::from(pallet_balances::Call::transfer_all { dest: eve.clone().into(), keep_alive: false });
		let more = RuntimeCall::from(pallet_proxy::Call::add_proxy {
			delegate: eve.clone().into(),
			proxy_type: ProxyType::Any,
			delay: 0,
		});
		let leave = RuntimeCall::from(pallet_mutual_aid::Call::request_exit {
			pool: POOL,
			least: polkadot_sdk::sp_arithmetic::Perquintill::zero(),
		});
		use pallet_mutual_aid::Call;
		let eves: PoolId = 1;
		let not_daily: [RuntimeCall; 7] = [
			Call::mint { asset: genesis::DEMO, to: eve.clone(), amount: 1_000 }.into(),
			Call::burn { asset: genesis::DEMO, amount: 1_000 }.into(),
			Call::hand_over { pool: POOL, candidate: Some(eve.clone()) }.into(),
			Call::donate { pool: eves, amount: 1_000 }.into(),
			Call::join { pool: eves }.into(),
			// Of a pool whose dues are what Eve likes, and whose share she takes along when she leaves.
			Call::pay_dues { pool: eves, member: eve.clone(), periods: 5 }.into(),
			Call::create_pool {
				kind: Kind::Education,
				currency: CurrencyId::Native,
				rules: BOUNDS.template,
				name: b"Eve's".to_vec().try_into().unwrap(),
				summary: Default::default(),
				terms: H256::zero(),
				successor: Successor::Treasury,
			}
			.into(),
		];
		let forged = [vec![steal, more, leave], not_daily.into()].concat();
		for kind in [ProxyType::Member, ProxyType::Voting] {
			assert_ok!(Proxy::add_proxy(RuntimeOrigin::signed(rich.clone()), eve.clone().into(), kind, 0));
			let before = (protected(), Balances::free_balance(&rich));
			let batches =
				forged.clone().into_iter().map(|call| pallet_utility::Call::batch { calls: vec![call] }.into());
			for call in forged.clone().into_iter().chain(batches) {
				let proxied =
					Proxy::proxy(RuntimeOrigin::signed(eve.clone()), rich.clone().into(), None, Box::new(call));
				assert_ok!(proxied);
				let filtered = Err(frame_system::Error::<Runtime>::CallFiltered.into());
				System::assert_last_event(pallet_proxy::Event::ProxyExecuted { result: filtered }.into());
			}
			assert_eq!((protected(), Balances::free_balance(&rich)), before);
			assert_ok!(Proxy::remove_proxy(RuntimeOrigin::signed(rich.clone()), eve.clone().into(), kind, 0));
		}
	});
}
