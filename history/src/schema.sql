-- All that a history keeps. Money is numeric(39, 0): a sum of 128 bits fits no integer. Numbers of blocks have gaps.

-- Which chain this is, and how far it is read.
create table cursor (
  one boolean primary key default true check (one),
  layout int not null,
  genesis text not null,
  block int not null,
  hash text not null
);

-- Blocks in which something happened: wall time in milliseconds, and the seconds for which the chain had stood still.
create table blocks (block int primary key, hash text not null, time bigint not null, stalled bigint not null);
create index blocks_time on blocks (time);

-- What happened, as the chain told it.
create table events (
  block int not null,
  event smallint not null,
  pallet text not null,
  kind text not null,
  pool int,
  claim int,
  part smallint,
  poll bigint,
  referendum int,
  fields jsonb not null,
  primary key (block, event)
);
create index events_pool on events (pool, kind, block, event);
create index events_claim on events (pool, claim, block, event) where claim is not null;
create index events_poll on events (poll, block, event) where poll is not null;
create index events_referendum on events (referendum, block, event) where referendum is not null;

-- Whom it was about, by the field that names them, and in which pool: of a vote in a poll, the pool whose poll it is.
create table parties (
  account text not null,
  block int not null,
  event smallint not null,
  role text not null,
  pool int,
  primary key (account, block, event, role)
);
create index parties_pool on parties (account, pool, block, event);

-- Movements of a pool's money: what each did to the four books, and what the pot was after it; of what reached a payee also
-- what it was for and who they are to the pool.
create table entries (
  pool int not null,
  block int not null,
  event smallint not null,
  kind text not null,
  person text,
  payee text,
  claim int,
  part smallint,
  need text,
  way text,
  free numeric(39, 0) not null,
  settling numeric(39, 0) not null,
  held numeric(39, 0) not null,
  donated numeric(39, 0) not null,
  pot numeric(39, 0) not null,
  primary key (pool, block, event)
);
create index entries_all on entries (block, event);
create index entries_kind on entries (pool, kind, block, event);
create index entries_person on entries (person, block, event);
create index entries_payee on entries (payee, block, event);
create index entries_claim on entries (pool, claim, block, event) where claim is not null;

-- Movements of the treasury's money: of a currency's fees one for each block.
create table treasury (
  block int not null,
  event smallint not null,
  currency text not null,
  kind text not null,
  amount numeric(39, 0) not null,
  count int not null,
  spend int,
  who text,
  primary key (block, event)
);
create index treasury_kind on treasury (kind, block, event);

-- What became of each part of a claim. filed, opened, closes, decided and settled are seconds of chain time; filing, decision,
-- payment and ending the days (UTC) of the blocks that told it.
create table parts (
  pool int not null,
  claim int not null,
  part smallint not null,
  claimant text not null,
  need text not null,
  payee text not null,
  way text not null,
  asked numeric(39, 0) not null,
  amount numeric(39, 0) not null,
  paid numeric(39, 0) not null,
  held numeric(39, 0) not null,
  state text not null,
  filed bigint not null,
  filing int not null,
  opened bigint,
  closes bigint,
  decided bigint,
  decision int,
  settled bigint,
  payment int,
  ending int,
  disputes int not null,
  refusals int not null,
  poll bigint,
  primary key (pool, claim, part)
);
create index parts_poll on parts (poll) where poll is not null;
create index parts_decided_in on parts (pool, (decided - opened), decision, claim, part) where decision is not null;
create index parts_paid_in on parts (pool, (settled - opened), payment, claim, part) where state = 'Paid';

-- What parts add up to on each day (UTC), in each month and each year, named by their first day (span). Of claims: filed;
-- decided, with the day on which their last part came to its end, whole where all was paid and short where not all was; served,
-- by need, with the day of their last payment. Of parts: paid, by state, with the day of their last payment and what was paid;
-- decisions and payments, by days from opening on, with the seconds of all of them.
create table tallies (
  pool int not null,
  span text not null,
  day int not null,
  what text not null,
  name text not null,
  count int not null,
  sum numeric(39, 0) not null,
  primary key (pool, span, day, what, name)
);

-- How many decisions and payments took so many hours, or exactly so many seconds (unit 'hour', 'second').
create table times (
  pool int not null,
  what text not null,
  unit text not null,
  span text not null,
  took bigint not null,
  day int not null,
  count int not null,
  primary key (pool, what, unit, span, took, day)
);

-- Sums of each day (UTC): of a whole pool (scope 'pool', who ''), and in it of a person, a payee, a need and a way of payees; of
-- the treasury, by currency. Of what has many days also of each month and each year, named by their first day (span).
create table sums (
  scope text not null,
  span text not null,
  who text not null,
  pool int not null,
  day int not null,
  kind text not null,
  count int not null,
  free numeric(39, 0) not null,
  settling numeric(39, 0) not null,
  held numeric(39, 0) not null,
  donated numeric(39, 0) not null,
  primary key (scope, span, who, pool, day, kind)
);
create index sums_of_claims on sums (pool, span, day) where scope in ('need', 'way');
