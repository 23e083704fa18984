//! What a vote and its clearing cost, in a group whose voters the runtime sets up.

use polkadot_sdk::{frame_benchmarking::v2::*, frame_system::RawOrigin, sp_runtime::traits::TrailingZeroInput};

use crate::*;

/// Group and subject of number zero.
fn zero<D: Decode>() -> D {
	D::decode(&mut TrailingZeroInput::zeroes()).expect("zeroes name something")
}

#[benchmarks]
mod benches {
	use super::*;

	/// Open a poll to vote in and return it with its only voter.
	fn open<T: Config>() -> (PollId, T::AccountId) {
		let group: T::Group = zero();
		let who = T::Voters::set_up_voters(&group, 1);
		let now = T::Time::chain_time();
		let poll = Pallet::<T>::open(NewPoll {
			group,
			subject: zero(),
			threshold: Threshold::Refuse,
			electorate: 3,
			cutoff: 3,
			excluded: None,
			opens: now,
			ends: now + EXTENSION,
		})
		.expect("a poll can be opened");
		(poll, who)
	}

	/// A vote is changed, so late that the end moves.
	#[benchmark]
	fn vote() {
		let (poll, who) = open::<T>();
		Votes::<T>::insert(poll, &who, false);
		Polls::<T>::mutate(poll, |poll| {
			let poll = poll.as_mut().expect("it is open");
			(poll.ayes, poll.nays) = (2, 1);
		});
		let origin: OriginFor<T> = RawOrigin::Signed(who.clone()).into();
		#[block]
		{
			// Asked before the call, to know whether it is free.
			assert_eq!(Pallet::<T>::can_vote(poll, who), Ok(Some(false)));
			Pallet::<T>::vote(origin, poll, true).expect("they can vote");
		}
		assert!(Polls::<T>::get(poll).is_some_and(|poll| poll.extended));
	}

	#[benchmark]
	fn clear_votes(v: Linear<0, MAX_CLEARED>) {
		let (poll, who) = open::<T>();
		for n in 0..v {
			Votes::<T>::insert(poll, account::<T::AccountId>("voter", n, 1), true);
		}
		Polls::<T>::mutate(poll, |poll| poll.as_mut().expect("it is open").ends = 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), poll, MAX_CLEARED);
		assert!(Digests::<T>::contains_key(poll));
	}
}
