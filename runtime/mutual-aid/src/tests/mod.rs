//! What a pool's people would notice, by part of the domain.

mod attacks;
mod attacks_of_few;
mod attacks_under_way;
mod backing;
mod changes;
mod claims;
mod clock;
mod disputes;
mod due_jobs;
mod exits;
mod fuzz;
mod hosts;
mod instalments;
mod invariants;
mod members;
mod migrations;
mod pools;
mod protocol;
pub mod rebuilt;
mod records;
mod settlement;
mod simulation;
mod vouching;
mod watchers;
mod winding_up;
