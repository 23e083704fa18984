//! Chance, the same in every run of a seed.

use proptest::{
	prelude::RngExt,
	test_runner::{RngAlgorithm, TestRng},
};

pub struct Draw(TestRng);

impl Draw {
	pub fn new(seed: u64) -> Self {
		let mut bytes = [0; 32];
		bytes[..8].copy_from_slice(&seed.to_le_bytes());
		Self(TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
	}

	pub fn below(&mut self, end: u32) -> u32 {
		self.0.random_range(0..end)
	}

	/// From `first` to `last`, both included.
	pub fn between(&mut self, first: u32, last: u32) -> u32 {
		self.0.random_range(first..=last)
	}

	pub fn chance(&mut self, probability: f64) -> bool {
		self.0.random_bool(probability)
	}

	pub fn percent(&mut self, percent: u32) -> bool {
		self.0.random_ratio(percent, 100)
	}
}
