use polkadot_sdk::{
	frame_support::{dispatch::Pays, traits::Hooks, weights::Weight},
	frame_system,
};

use crate::{
	claim::PartState,
	mock::*,
	time::{DAY, HOUR},
	*,
};

const NO_ROOM: Weight = Weight::zero();

#[test]
fn a_full_chain_cannot_stop_the_quota() {
	on_chain(|| {
		let pool = pool_of_voters(20);
		let claims: Vec<_> = (0..10).map(|n| file(pool, person(n), 100)).collect();
		jump_without_room(d(3) + 3_600);
		let approved =
			|| claims.iter().filter(|claim| matches!(state(pool, **claim), PartState::Approved { .. })).count();
		let mut before = approved();
		assert!(before <= 4, "the block itself has no room beyond the quota");
		for _ in 0..60 {
			build_block_with_room(wall() + 6, NO_ROOM);
			assert!(approved() - before <= 4);
			before = approved();
		}
		assert_eq!(approved(), 10);
	});
}

#[test]
fn service_does_the_same_work_and_is_free_when_there_was_some() {
	on_chain(|| {
		let pool = pool_of_voters(20);
		let claim = file(pool, person(0), 100);
		let service = |limit| MutualAid::service(signed(STRANGER), limit).unwrap();
		assert_eq!(service(5).pays_fee, Pays::Yes);
		jump_without_room(d(3));
		assert_eq!(service(0).pays_fee, Pays::Yes);
		assert_eq!(service(5).pays_fee, Pays::No);
		assert!(matches!(state(pool, claim), PartState::Approved { .. }));
		assert_eq!(service(5).pays_fee, Pays::Yes);
	});
}

/// Forty windows that end in the same hour.
fn forty_due() -> PoolId {
	let pool = pool_of_voters(60);
	for n in 0..40 {
		file(pool, person(n), 100);
	}
	jump_with_quota_of_none(d(3) + HOUR);
	pool
}

fn jump_with_quota_of_none(seconds: time::Seconds) {
	Parameters::<Test>::mutate(|parameters| parameters.service_quota = 0);
	jump_without_room(seconds);
	Parameters::<Test>::mutate(|parameters| parameters.service_quota = 4);
}

fn approved(pool: PoolId) -> usize {
	Parts::<Test>::iter_prefix((pool,)).filter(|(_, part)| matches!(part.state, PartState::Approved { .. })).count()
}

/// Stopped by charging what a job has really recorded before the next one begins.
#[test]
fn jobs_that_prove_more_than_they_declare_use_up_the_room_that_they_took() {
	on_chain(|| {
		let pool = forty_due();
		record_proofs(0, 300_000);
		let room = Weight::from_parts(u64::MAX, 1_500_000);
		let taken = MutualAid::do_due_jobs_in(room);
		assert_eq!(approved(pool), 5);
		assert_eq!(taken.proof_size(), 5 * 300_000 + <Test as Config>::WeightInfo::due_check().proof_size());

		// The quota is a weight, too: four of the heaviest jobs by what they declare.
		record_proofs(0, <Test as Config>::WeightInfo::due_job_max().proof_size() * 2);
		let taken = MutualAid::do_quota_of_due_jobs();
		assert_eq!(approved(pool), 7, "the second leaves nothing of it");
		assert!(taken.proof_size() >= 4 * <Test as Config>::WeightInfo::due_job_max().proof_size());
	});
}

/// Stopped by asking before each job what the proof so far leaves of the block.
#[test]
fn no_job_begins_that_the_proof_recorded_so_far_leaves_no_room_for() {
	on_chain(|| {
		let pool = forty_due();
		let limit = <Test as frame_system::Config>::BlockWeights::get().max_block.proof_size();
		let job = <Test as Config>::WeightInfo::due_hour()
			+ <Test as Config>::WeightInfo::due_place()
			+ <Test as Config>::WeightInfo::end_window();
		record_proofs(limit - job.proof_size() + 1, 0);
		MutualAid::do_due_jobs_in(Weight::MAX);
		MutualAid::do_quota_of_due_jobs();
		MutualAid::service(signed(STRANGER), 40).unwrap();
		assert_eq!(approved(pool), 0);
		record_proofs(limit - job.proof_size(), 1);
		MutualAid::do_due_jobs_in(Weight::MAX);
		assert_eq!(approved(pool), 1);
	});
}

/// What jobs did not prove is given to the next.
#[test]
fn jobs_that_prove_less_than_they_declare_leave_their_room_to_others() {
	on_chain(|| {
		let pool = forty_due();
		let declared = <Test as Config>::WeightInfo::end_window().proof_size();
		record_proofs(0, declared / 10);
		let room = Weight::from_parts(u64::MAX, 6 * declared);
		let taken = MutualAid::do_due_jobs_in(room);
		assert_eq!(approved(pool), 40);
		assert!(taken.proof_size() <= 5 * declared, "{taken:?}");
	});
}

/// A quota that was set when a job could weigh less.
#[test]
fn no_quota_is_greater_than_its_bound() {
	on_chain(|| {
		let pool = forty_due();
		Parameters::<Test>::mutate(|parameters| parameters.service_quota = 1_000);
		MutualAid::do_quota_of_due_jobs();
		assert_eq!(approved(pool), 20);
	});
}

/// Stopped by the one cursor that all three move on.
#[test]
fn quota_idle_and_service_in_one_block_pay_once() {
	on_chain(|| {
		let pool = pool_of_voters(60);
		for n in 0..45 {
			file(pool, person(n), 100);
		}
		pass(d(3));
		// The quota closes the round and pays eight, service pays eight, idle the rest.
		Parameters::<Test>::mutate(|parameters| parameters.service_quota = 2);
		jump_without_room(d(1));
		let paid = || {
			let paid = |event| matches!(event, Event::PartPaid { .. });
			(events().into_iter().filter(|event| paid(event.clone())).count(), balance(pool, SCHOOL))
		};
		let number = System::block_number() + 1;
		System::set_block_number(number);
		MutualAid::on_initialize(number);
		assert_eq!(paid(), (8, 800));
		Timestamp::set_timestamp((wall() + 6) * 1_000);
		MutualAid::service(signed(STRANGER), 1).unwrap();
		assert_eq!(paid(), (16, 1_600));
		MutualAid::on_idle(number, ROOM);
		assert_eq!(paid(), (45, 4_500));
		for claim in 0..45 {
			assert_eq!((state(pool, claim), part(pool, claim).paid), (PartState::Paid, 100));
		}
		assert_eq!(Rounds::<Test>::iter().count(), 0);
	});
}

/// Stopped by chain time: what nobody could do for three weeks has not lapsed.
#[test]
fn a_gap_of_three_weeks_decides_nothing() {
	on_chain(|| {
		let pool = pool_of_voters(20);
		let claim = file(pool, person(0), 100);
		let before = MutualAid::now().chain;
		build_block(wall() + d(21));
		assert_eq!(MutualAid::now().chain, before + HOUR);
		dispute(pool, claim, person(1));
		pass(d(4));
		assert!(matches!(state(pool, claim), PartState::Approved { .. }));
	});
}

/// Stopped by the quota, which crosses hours without jobs too.
#[test]
fn a_full_chain_makes_up_for_three_weeks() {
	on_chain(|| {
		let pool = pool_of_voters(20);
		let claim = file(pool, person(0), 100);
		jump_without_room(d(21));
		let mut blocks = 0;
		while state(pool, claim) != PartState::Paid {
			build_block_with_room(wall() + 6, NO_ROOM);
			blocks += 1;
			assert!(blocks < 600, "an hour of full blocks");
		}
		assert_eq!(balance(pool, SCHOOL), 100);
	});
}

#[test]
fn a_jump_of_three_weeks_pays_what_fell_due_once_and_as_of_its_time() {
	on_chain(|| {
		let pool = pool_of_voters(20);
		let claim = file(pool, person(0), 100);
		let filed = MutualAid::now().chain;
		jump(21 * DAY);
		assert_eq!(state(pool, claim), PartState::Paid);
		assert_eq!(part(pool, claim).decided.unwrap().time, filed + d(3));
		assert_eq!(part(pool, claim).settled.unwrap().time, filed + d(4));
		assert_eq!(balance(pool, SCHOOL), 100);
	});
}

#[test]
fn a_stall_of_three_days_lets_no_dispute_lapse() {
	on_chain(|| {
		let pool = pool_of_voters(20);
		let claim = file(pool, person(0), 100);
		let chain = MutualAid::now().chain;
		build_block(wall() + 3 * DAY);
		assert_eq!(MutualAid::now().chain, chain + HOUR);
		assert!(matches!(state(pool, claim), PartState::Open { .. }));
		dispute(pool, claim, person(1));
	});
}

#[test]
fn the_next_due_job_is_known() {
	on_chain(|| {
		let pool = pool_of_voters(20);
		assert_eq!(MutualAid::next_due(), None);
		let claim = file(pool, person(0), 100);
		let closes = MutualAid::status_of_part((pool, claim, 0)).unwrap().disputable_until.unwrap();
		let due = MutualAid::next_due().unwrap();
		assert!(closes <= due && due < closes + 3_600);
		pass(due - MutualAid::now().chain);
		assert!(matches!(state(pool, claim), PartState::Approved { .. }));
	});
}

#[test]
fn an_empty_block_with_nothing_due_is_cheap() {
	on_chain(|| {
		pool_of_voters(10);
		build_block(wall() + 6);
		let database = <Test as frame_system::Config>::DbWeight::get().reads_writes(4, 3);
		assert_eq!(MutualAid::do_quota_of_due_jobs(), <Test as Config>::WeightInfo::due_check() + database);
	});
}

#[test]
fn a_block_is_charged_for_what_is_done_and_for_the_look_that_found_it() {
	on_chain(|| {
		let pool = forty_due();
		let [check, job] = [
			<Test as Config>::WeightInfo::due_check(),
			<Test as Config>::WeightInfo::due_hour()
				+ <Test as Config>::WeightInfo::due_place()
				+ <Test as Config>::WeightInfo::end_window(),
		];
		Parameters::<Test>::mutate(|parameters| parameters.service_quota = 1);
		let database = <Test as frame_system::Config>::DbWeight::get().reads_writes(4, 3);
		// The first has the hours to go through in which nothing was due.
		assert!(MutualAid::do_quota_of_due_jobs().all_gt(job + check + database));
		assert_eq!(MutualAid::do_quota_of_due_jobs(), job + check + database);
		assert_eq!(MutualAid::do_due_jobs_in(job + check), job + check);
		let service = MutualAid::service(signed(STRANGER), 1).unwrap();
		assert_eq!(service.actual_weight, Some(job + check));
		assert_eq!(approved(pool), 4);
	});
}

#[test]
fn room_is_asked_for_the_dearest_way_that_a_step_can_go() {
	type Measured = <Test as Config>::WeightInfo;
	let jobs = [
		(Measured::end_poll(8), vec![Measured::refuse_part(8), Measured::approve_part()]),
		(Measured::end_change(), vec![Measured::adopt_change(), Measured::refuse_change()]),
		(Measured::end_round(), vec![Measured::close_round(), Measured::defer_round()]),
		(Measured::walk_vouched(8), vec![Measured::walk_round(8) + Measured::free_vouchers(8) * 8]),
		(Measured::end_window(), vec![]),
	];
	for (asked, ways) in &jobs {
		assert!(ways.iter().all(|way| asked.all_gte(*way)), "{asked:?} {ways:?}");
		let place = *asked + Measured::due_hour() + Measured::due_place();
		assert!(Measured::due_job_max().all_gte(place), "{asked:?}");
	}
	assert_eq!(Measured::service(3), Measured::due_check() + Measured::due_job_max() * 3);
	for way in [Measured::unvouch(8), Measured::unvouch_opened(8)] {
		assert!(MutualAid::unvouch_weight(8).all_gte(way), "{way:?}");
	}
}

#[test]
fn a_long_queue_is_walked_in_steps_and_no_pool_waits_for_another() {
	on_chain(|| {
		let big = pool_of_voters(120);
		let small = pool_of_voters(10);
		for n in 0..110 {
			file(big, person(n), 10);
		}
		file(small, person(0), 10);
		for n in 0..110 {
			pay(big, person(n), 1);
		}
		pass(d(3));
		jump_without_room(d(1) + 3_600);
		let paid = |pool| Parts::<Test>::iter_prefix((pool,)).filter(|(_, part)| part.state == PartState::Paid).count();
		let mut blocks = 0;
		while paid(small) == 0 {
			build_block_with_room(wall() + 6, NO_ROOM);
			blocks += 1;
			assert!(blocks < 100);
		}
		assert!(paid(big) < 110, "the big pool is still being paid");
		let left = 110 - paid(big) as u32;
		assert_eq!((MutualAid::parts_of_next_step(big, 0), MutualAid::parts_of_next_step(big, 1)), (8.min(left), 0));
		while paid(big) < 104 {
			build_block_with_room(wall() + 6, NO_ROOM);
		}
		assert_eq!(MutualAid::parts_of_next_step(big, 0), 6);
		pass(60);
		assert_eq!(paid(big), 110);
	});
}

/// Stopped by looking again in a later bucket: a round that waits for a walk would else stand before all other jobs.
#[test]
fn a_walk_that_fails_holds_up_its_own_pool_alone() {
	on_chain(|| {
		let [broken, sound] = [pool_of_voters(40), pool_of_voters(10)];
		file(broken, person(0), 100);
		pass(d(2));
		file(broken, person(1), 100);
		pass(d(1));
		// Never expected: the member's sum of promises is less than what the walk pays.
		let set = |promised| {
			Members::<Test>::mutate(broken, person(0), |member| member.as_mut().unwrap().record.promised = promised)
		};
		set(0);
		pass(d(2));
		assert_eq!(Rounds::<Test>::iter_prefix(broken).count(), 2, "the second waits for the first");
		file(sound, person(0), 100);
		jump(d(8));
		for _ in 0..40 {
			build_block(wall() + 6);
		}
		assert_eq!(balance(sound, SCHOOL), 100);
		let second = Job::RoundEnds { pool: broken, round: 1 };
		let looks: Vec<_> = DueJobs::<Test>::iter().filter(|(.., job)| *job == second).map(|(hour, ..)| hour).collect();
		assert_eq!(looks, [(chain() / HOUR) as u32 + 1], "in an hour");

		set(100);
		pass(d(2));
		// The second looks every hour whether the first is through.
		pass(2 * HOUR);
		assert_eq!(balance(broken, SCHOOL), 300);
		assert!(events().into_iter().any(|event| matches!(event, Event::JobFailed { .. })));
		// The failures were what was looked for.
		forget_events();
	});
}
