//! What a pool's people would notice, by part of the domain.

mod attacks;
mod claims;
mod disputes;
mod due_jobs;
mod exits;
mod members;
mod pools;
mod settlement;
