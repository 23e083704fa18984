//! What a name or a summary on the chain may be written with: only what everybody sees. Whatever shows nothing or turns
//! the text around it could make one name pass for another, or for a sentence of the page that shows it.

use core::str;

/// What shows nothing, or changes how its neighbours show: Unicode's default-ignorable code points, what joins and
/// separates letters or turns their direction among them; blanks that count as letters or symbols; annotations; what no
/// font knows, because everybody means another thing by it or nothing at all.
///
/// Joiners are among them also where a script writes with them, as Persian does, and emoji: a name without them is
/// read as well, and with them the same name can be written in many ways.
const HIDDEN: [(char, char); 25] = [
	('\u{ad}', '\u{ad}'),        // soft hyphen
	('\u{34f}', '\u{34f}'),      // grapheme joiner
	('\u{61c}', '\u{61c}'),      // Arabic letter mark
	('\u{115f}', '\u{1160}'),    // Hangul fillers
	('\u{17b4}', '\u{17b5}'),    // Khmer inherent vowels
	('\u{180b}', '\u{180f}'),    // Mongolian variations
	('\u{200b}', '\u{200f}'),    // zero-width space and joiners, marks of direction
	('\u{202a}', '\u{202e}'),    // embeddings and overrides of direction
	('\u{2060}', '\u{206f}'),    // word joiner, invisible operators, isolates
	('\u{2800}', '\u{2800}'),    // blank braille
	('\u{3164}', '\u{3164}'),    // Hangul filler
	('\u{e000}', '\u{f8ff}'),    // private use
	('\u{fdd0}', '\u{fdef}'),    // no characters
	('\u{fe00}', '\u{fe0f}'),    // variation selectors
	('\u{feff}', '\u{feff}'),    // byte order mark
	('\u{ffa0}', '\u{ffa0}'),    // halfwidth Hangul filler
	('\u{fff0}', '\u{ffff}'),    // specials: annotations, replacements
	('\u{13430}', '\u{1345f}'),  // joiners of hieroglyphs
	('\u{1bca0}', '\u{1bcaf}'),  // shorthand controls
	('\u{1d159}', '\u{1d159}'),  // null notehead
	('\u{1d173}', '\u{1d17a}'),  // musical controls
	('\u{1fffe}', '\u{1ffff}'),  // no characters
	('\u{2fffe}', '\u{2ffff}'),  // no characters
	('\u{3fffe}', '\u{3ffff}'),  // no characters
	('\u{40000}', '\u{10ffff}'), // tags, variation selectors, private use; the planes before them are empty
];

/// Marks of any script, which are set on the letter before them.
const MARKS: [(char, char); 5] = [
	('\u{300}', '\u{36f}'),   // accents
	('\u{1ab0}', '\u{1aff}'), // more of them
	('\u{1dc0}', '\u{1dff}'), // those of phonetics
	('\u{20d0}', '\u{20ff}'), // those of symbols
	('\u{fe20}', '\u{fe2f}'), // halves
];

/// More marks than any language sets on one letter run over the lines around it.
const MARKS_OF_A_LETTER: usize = 4;

/// Why bytes are no text for the chain.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
	/// They are not UTF-8.
	NotText,
	/// Some of it does not show, or shows elsewhere.
	Hidden,
}

fn is_among(ranges: &[(char, char)], letter: char) -> bool {
	ranges.iter().any(|(first, last)| (*first..=*last).contains(&letter))
}

fn shows(letter: char) -> bool {
	letter == ' ' || !(letter.is_control() || letter.is_whitespace() || is_among(&HIDDEN, letter))
}

/// Whether marks stand on no letter, or too many on one.
fn is_piled(text: &str) -> bool {
	// As if of a letter that had as many as it can have.
	let mut marks = MARKS_OF_A_LETTER;
	text.chars().any(|letter| {
		marks = match letter {
			' ' | '\n' => MARKS_OF_A_LETTER,
			_ if is_among(&MARKS, letter) => marks.saturating_add(1),
			_ => 0,
		};
		marks > MARKS_OF_A_LETTER
	})
}

/// Whether bytes are a name: on one line, with single spaces between its words alone.
pub fn check_name(bytes: &[u8]) -> Result<(), Fault> {
	let name = str::from_utf8(bytes).map_err(|_| Fault::NotText)?;
	let spaced = name.starts_with(' ') || name.ends_with(' ') || name.contains("  ");
	if spaced || !name.chars().all(shows) || is_piled(name) { Err(Fault::Hidden) } else { Ok(()) }
}

/// Whether bytes are some lines of text.
pub fn check_lines(bytes: &[u8]) -> Result<(), Fault> {
	let text = str::from_utf8(bytes).map_err(|_| Fault::NotText)?;
	let shown = text.chars().all(|letter| letter == '\n' || shows(letter));
	if shown && !is_piled(text) { Ok(()) } else { Err(Fault::Hidden) }
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn names_of_all_scripts_are_names() {
		for name in ["Riverside", "河边互助池", "Épargne & Cie. No. 4 (2026)", "Касса 🏫", "صندوق النهر", "नदी", "강변"]
		{
			assert_eq!(check_name(name.as_bytes()), Ok(()), "{name}");
			assert_eq!(check_lines(name.as_bytes()), Ok(()), "{name}");
		}
		assert_eq!(check_lines("For schools.\n\nAnd  books. ".as_bytes()), Ok(()));
	}

	#[test]
	fn what_is_no_text_is_none() {
		assert_eq!(check_name(&[0xff]), Err(Fault::NotText));
		assert_eq!(check_lines(&[b'a', 0xc3]), Err(Fault::NotText));
	}

	#[test]
	fn what_shows_nothing_or_turns_the_text_around_is_found_wherever_it_stands() {
		let ends = HIDDEN.iter().flat_map(|(first, last)| [*first, *last]);
		let others =
			"\0\t\r\u{1b}\u{7f}\u{85}\u{a0}\u{2003}\u{2028}\u{2029}\u{3000}\u{1680}\u{200d}\u{202e}\u{2066}\u{e0041}";
		for hidden in ends.chain(others.chars()) {
			for text in [format!("{hidden}River"), format!("Ri{hidden}ver"), format!("River{hidden}")] {
				assert_eq!(check_name(text.as_bytes()), Err(Fault::Hidden), "{}", hidden.escape_unicode());
				assert_eq!(check_lines(text.as_bytes()), Err(Fault::Hidden), "{}", hidden.escape_unicode());
			}
		}
	}

	#[test]
	fn the_neighbours_of_what_is_hidden_show() {
		for shown in "\u{ac}\u{ae}\u{34e}\u{350}\u{61b}\u{1161}\u{17b3}\u{17b6}\u{1810}\u{2010}\u{27ff}\u{2801}\u{3163}\u{3165}\u{fdf0}\u{fe10}\u{ff9f}\u{1d158}".chars() {
			assert_eq!(check_name(format!("a{shown}").as_bytes()), Ok(()), "{}", shown.escape_unicode());
		}
	}

	#[test]
	fn marks_stand_on_a_letter_and_not_in_a_pile() {
		let piled = |marks| format!("River{}", "\u{301}".repeat(marks));
		for name in [
			"\u{301}",
			"\u{20e3}\u{fe20}",
			"\u{301}River",
			"River \u{301}side",
			"a\u{1ab0}\u{1dc0}\u{300}\u{36f}\u{20ff}",
			&piled(5),
			&piled(20),
		] {
			assert_eq!(check_name(name.as_bytes()), Err(Fault::Hidden), "{}", name.escape_unicode());
			assert_eq!(
				check_lines(format!("River\n{name}").as_bytes()),
				Err(Fault::Hidden),
				"{}",
				name.escape_unicode()
			);
		}
		for name in [piled(4), "Qu\u{1ef9} tu\u{31b}\u{323}ng tro\u{302}\u{323}".into()] {
			assert_eq!(check_name(name.as_bytes()), Ok(()), "{name}");
			assert_eq!(check_lines(name.as_bytes()), Ok(()), "{name}");
		}
	}

	#[test]
	fn a_name_has_single_spaces_between_its_words_and_one_line() {
		for name in [" River", "River ", "River  side", "River\nside", " "] {
			assert_eq!(check_name(name.as_bytes()), Err(Fault::Hidden), "{name:?}");
		}
		assert_eq!(check_name(b"River side"), Ok(()));
	}
}
