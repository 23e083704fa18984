// One-spot changes of Rust code that guards money, votes and time, all in one build: each is switched on by its number.
import { createRequire } from 'node:module'
import { Language, Parser, type Node } from 'web-tree-sitter'

/** A change, as a person reads it. */
export interface Change {
  readonly file: string
  readonly line: number
  /** What stands there. */
  readonly was: string
  /** What stands there once it is switched on. */
  readonly becomes: string
}

/** What a condition or sum is changed to: the bound itself, the other of two, back instead of forth. */
const OTHER: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  min: 'max',
  max: 'min',
  ensure_add: 'ensure_sub',
  ensure_sub: 'ensure_add',
  ensure_add_assign: 'ensure_sub_assign',
  ensure_sub_assign: 'ensure_add_assign',
  saturating_add: 'saturating_sub',
  saturating_sub: 'saturating_add',
}

/** What a changed file needs that it may not name. */
const TRAITS =
  '#[allow(unused_imports)]\nuse polkadot_sdk::sp_runtime::traits::{EnsureAdd as _, EnsureAddAssign as _, EnsureSub as _, EnsureSubAssign as _};\n'

/** Whether a change is on, for the end of a crate; which ones are asked for is noted. */
export const SWITCH = `
/// Whether a change is on.
pub(crate) fn is_changed(number: u32) -> bool {
	use std::{collections::BTreeSet, env::var, fs::OpenOptions, io::Write, string::String, sync::{Mutex, OnceLock}};
	static ON: OnceLock<(u32, Option<String>)> = OnceLock::new();
	static ASKED: Mutex<BTreeSet<u32>> = Mutex::new(BTreeSet::new());
	let (on, notes) = ON.get_or_init(|| {
		(var("HUZHU_CHANGE").ok().and_then(|number| number.parse().ok()).unwrap_or(u32::MAX), var("HUZHU_ASKED").ok())
	});
	if let Some(notes) = notes.as_ref().filter(|_| ASKED.lock().is_ok_and(|mut asked| asked.insert(number))) {
		let mut file = OpenOptions::new().create(true).append(true).open(notes).expect("it can be written");
		file.write_all(std::format!("{number}\\n").as_bytes()).expect("it can be written");
	}
	*on == number
}
`

const require = createRequire(import.meta.url)
await Parser.init()
const rust = new Parser()
rust.setLanguage(await Language.load(require.resolve('tree-sitter-rust/tree-sitter-rust.wasm')))

function parsed(source: string): Node {
  const tree = rust.parse(source)
  if (!tree) throw new Error('The source cannot be read.')
  return tree.rootNode
}

/** Where the first argument of a macro ends: its first comma outside of all brackets. */
function endOfFirst(inside: string): number {
  let depth = 0
  for (const [at, sign] of Array.from(inside).entries()) {
    if ('([{'.includes(sign)) depth += 1
    else if (')]}'.includes(sign)) depth -= 1
    else if (sign === ',' && depth === 0) return at
  }
  return inside.length
}

/** The name of a method that is called, or the sign between two values, where there is another. */
function exchanged(node: Node): Node | undefined {
  const called = node.type === 'call_expression' ? node.childForFieldName('function') : null
  const spot =
    node.type === 'binary_expression'
      ? node.childForFieldName('operator')
      : called?.type === 'field_expression'
        ? called.childForFieldName('field')
        : null
  return spot && Object.hasOwn(OTHER, spot.text) ? spot : undefined
}

/** What is known when it is built cannot be switched; what tests, or is there for tests alone, is not judged. */
function isLeftAlone(node: Node): boolean {
  if (['const_item', 'static_item', 'attribute_item', 'array_type'].includes(node.type)) return true
  if (node.type === 'function_item') {
    if (node.childForFieldName('name')?.text.endsWith('try_state')) return true
    return node.children.some((child) => child?.type === 'function_modifiers' && /\bconst\b/.test(child.text))
  }
  return node.type === 'mod_item' && !!node.previousNamedSibling?.text.includes('cfg(test)')
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

/** Writes a file so that each of its changes can be switched on; `first` is the number of the first. */
class Rewritten {
  readonly changes: Change[] = []
  readonly #file: string
  readonly #first: number

  constructor(file: string, first: number) {
    this.#file = file
    this.#first = first
  }

  /** A source, or an expression that begins `above` lines below the file's first. */
  text(node: Node, above = 0): string {
    if (isLeftAlone(node)) return node.text
    if (node.type === 'macro_invocation') return this.#guard(node, above)
    const spot = exchanged(node)
    const parts = node.children.map((child) => ({ child: child!, text: this.text(child!, above) }))
    if (!spot) return joined(node, parts)
    const other = OTHER[spot.text]!
    const at = spot.startIndex - node.startIndex
    const becomes = node.text.slice(0, at) + other + node.text.slice(at + spot.text.length)
    const on = this.#switch(spot, above, node.text, becomes)
    const changed = parts.map(({ child, text }) => {
      if (child.id === spot.id) return { child, text: other }
      // A method's name stands at the end of what is called.
      return child.id === spot.parent?.id ? { child, text: text.slice(0, -spot.text.length) + other } : { child, text }
    })
    return `(if ${on} { ${joined(node, changed)} } else { ${joined(node, parts)} })`
  }

  /** A guard can be left out, and what it asks be changed. */
  #guard(node: Node, above: number): string {
    const inside = node.children.find((child) => child?.type === 'token_tree')
    if (node.childForFieldName('macro')?.text !== 'ensure' || !inside) return node.text
    const said = inside.text.slice(1, -1)
    const asked = said.slice(0, endOfFirst(said))
    const on = this.#switch(node, above, node.text, 'nothing')
    const before = 'fn f() { let _ = '
    const expression = parsed(`${before}${asked}; }`).descendantForIndex(before.length, before.length + asked.length)
    const condition = expression ? this.text(expression, above + inside.startPosition.row) : asked
    return `ensure!(${on} || (${condition})${said.slice(asked.length)})`
  }

  #switch(node: Node, above: number, was: string, becomes: string): string {
    const line = above + node.startPosition.row + 1
    this.changes.push({ file: this.#file, line, was: oneLine(was), becomes: oneLine(becomes) })
    return `crate::is_changed(${this.#first + this.changes.length - 1})`
  }
}

/** A node's text with other texts of its children. */
function joined(node: Node, parts: readonly { readonly child: Node; readonly text: string }[]): string {
  let [text, end] = ['', node.startIndex]
  for (const { child, text: part } of parts) {
    text += node.text.slice(end - node.startIndex, child.startIndex - node.startIndex) + part
    end = child.endIndex
  }
  return text + node.text.slice(end - node.startIndex)
}

/** A file of Rust with all its changes, to be switched on by their numbers from `first` on. */
export function withChanges(file: string, source: string, first: number): { source: string; changes: Change[] } {
  const rewritten = new Rewritten(file, first)
  const text = rewritten.text(parsed(source))
  return { source: text.replace(/^use /m, `${TRAITS}use `), changes: rewritten.changes }
}
