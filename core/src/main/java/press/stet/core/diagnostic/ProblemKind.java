package press.stet.core.diagnostic;

import java.util.List;

/**
 * Everything that can be wrong with a newspaper's files, with the words for it: the one place where
 * messages are worded. {@code {0}}, {@code {1}} … are filled in by the {@link Problem}.
 *
 * <p>A message is one sentence in a writer's words, in lower case and without a full stop; a cure
 * says what to do next.
 */
public enum ProblemKind {
  // Files
  NO_SITE_FILE(
      Severity.ERROR,
      "this folder has no site.yaml, so it is not a newspaper yet",
      "Create a site.yaml with at least title, url, language, timeZone and sections, or name the"
          + " newspaper's folder with -Dstet.source=FOLDER."),
  UNREADABLE_FILE(
      Severity.ERROR,
      "the file cannot be read: {0}",
      "Check that the file exists and that you may read it."),
  INVALID_UTF8(
      Severity.ERROR,
      "the text is not valid UTF-8 (byte {0} of the file)",
      "Save the file with the encoding UTF-8 in your editor."),
  UNREADABLE_FILE_NAME(
      Severity.ERROR,
      "the file's name has letters that this machine cannot read",
      "Set the environment variable LC_ALL to C.UTF-8; if that does not help, rename the file."),
  UNSAFE_FILE_NAME(
      Severity.ERROR,
      "the file's name {0}",
      "Rename the file; letters, digits, hyphens and dots are always safe."),
  NAMESAKE_FILES(
      Severity.WARNING,
      "the file's name differs from that of \"{0}\" only {1}",
      "Rename one of the two: where they are not told apart (Windows, macOS, some hosts), one takes"
          + " the place of the other."),
  MISPLACED_FILE(Severity.WARNING, "nothing is made of this file", "{0}"),

  // YAML
  YAML_SYNTAX(
      Severity.ERROR,
      "this line cannot be read as YAML",
      "Check the quotation marks, brackets, colons and indentation here and in the line above."),
  YAML_COLON_IN_TEXT(
      Severity.ERROR,
      "a colon and a space inside a text look like another key",
      "Put the text in quotation marks: `{0}`."),
  YAML_BAD_START(
      Severity.ERROR,
      "a text cannot begin with \"{0}\" unless it is in quotation marks",
      "Write it like `{1}`."),
  YAML_UNCLOSED_QUOTE(
      Severity.ERROR,
      "this quotation mark is never closed",
      "Put another {0} at the end of the text."),
  YAML_TEXT_AFTER_QUOTE(
      Severity.ERROR,
      "the text goes on behind its closing quotation mark",
      "Put quotation marks around all of it: `{0}`."),
  YAML_BAD_ESCAPE(
      Severity.ERROR,
      "\"\\{0}\" has no meaning between double quotation marks",
      "Write \\\\ for a backslash, or put the text between single quotation marks."),
  YAML_UNCLOSED_BRACKET(
      Severity.ERROR, "this \"{0}\" is never closed", "Put a \"{1}\" behind the last entry."),
  YAML_STRAY_BRACKET(
      Severity.ERROR,
      "this \"{0}\" closes nothing",
      "Remove it, or put the text in quotation marks."),
  YAML_MISSING_COMMA(
      Severity.ERROR,
      "there should be a comma or a \"{0}\" here",
      "Separate entries with commas, and put a text with a comma, colon, bracket or quotation mark"
          + " in quotation marks."),
  YAML_EMPTY_ENTRY(Severity.ERROR, "there is no entry before this comma", "Remove the comma."),
  YAML_COMMA_IN_TEXT(
      Severity.ERROR,
      "the comma before \"{0}\" ends the text",
      "Put a text with commas in quotation marks."),
  YAML_NO_SPACE(Severity.ERROR, "there is no space after the colon", "Write it as `{0}`."),
  YAML_NOT_A_KEY(
      Severity.ERROR,
      "this line is no key, and does not belong to the one above it",
      "Write it as `key: text`, indent it if it continues the line above, or, if the article begins"
          + " here, put a line \"---\" before it."),
  YAML_EMPTY_KEY(Severity.ERROR, "there is no key before the colon", "Write it as `key: text`."),
  YAML_NO_KEYS(Severity.ERROR, "there should be keys here", "Write lines like `key: text`."),
  YAML_INDENTATION(
      Severity.ERROR,
      "the indentation does not fit the lines above",
      "Keys that belong together begin in the same column."),
  YAML_TAB(
      Severity.ERROR,
      "there is a tab in the indentation",
      "Indent with spaces; YAML does not allow tabs there."),
  YAML_COMMENT_IN_TEXT(
      Severity.WARNING,
      "this is a comment and not part of the text, because of the space before \"#\"",
      "Put the text in quotation marks; or, if it is a comment, put a space behind the \"#\"."),
  YAML_CONTROL_CHARACTER(
      Severity.ERROR,
      "there is an invisible character here that no text may have ({0})",
      "Delete it, or type the words around it again."),
  YAML_DUPLICATE_KEY(
      Severity.ERROR, "\"{0}\" is given twice", "Keep one of the two; the first is in line {1}."),
  YAML_ALIAS(
      Severity.ERROR,
      "\"{0}\" at the beginning of a text would make it {1} of YAML, which is not used here",
      "Put the text in quotation marks."),
  YAML_SEVERAL_DOCUMENTS(
      Severity.ERROR,
      "a second YAML document begins here",
      "A file holds one; remove the line that divides them (\"---\" or \"...\")."),
  YAML_TOO_DEEP(
      Severity.ERROR, "the values are nested too deeply", "Use at most {0} levels of nesting."),
  YAML_TOO_LONG(
      Severity.ERROR,
      "there are more keys and texts here than can be read",
      "Keep them below {0} KB, and check that the front matter is closed by a line \"---\"."),
  UNKNOWN_KEY(Severity.ERROR, "there is no key \"{0}\" here", "{1}Known keys: {2}."),
  MISSING_KEY(Severity.ERROR, "\"{0}\" is missing", "Add a line such as `{1}`."),
  NOT_A_TEXT(
      Severity.ERROR, "\"{0}\" should be a text, but is {1}", "Write it as `{0}: some text`."),
  NOT_A_LIST_OF_TEXTS(
      Severity.ERROR,
      "\"{0}\" should be a list of texts, but has {1} in it",
      "Write it as `{0}: [one, another]`."),
  NOT_A_MAPPING(
      Severity.ERROR, "\"{0}\" should be a group of keys, but is {1}", "Write it as `{0}: {2}`."),
  NOT_A_NUMBER(
      Severity.ERROR,
      "\"{0}\" should be a whole number from {1} to {2}, but is \"{3}\"",
      "Write it as `{0}: {1}`."),
  NOT_A_BOOLEAN(
      Severity.ERROR,
      "\"{0}\" should be true or false, but is \"{1}\"",
      "Write `{0}: true` or `{0}: false`."),
  NOT_ONE_OF(Severity.ERROR, "\"{0}\" cannot be \"{1}\"", "{2}Possible are: {3}."),
  BAD_DATE(
      Severity.ERROR,
      "\"{0}\" should be a date, but is \"{1}\"",
      "Write `{0}: 2018-07-05` or `{0}: 2018-07-05T09:30+04:30`."),
  IMPOSSIBLE_MONTH(
      Severity.ERROR,
      "there is no month {1} in \"{0}\"",
      "Dates are written year, month, day: 2018-07-05."),
  IMPOSSIBLE_DAY(
      Severity.ERROR,
      "there is no day {1} in {2}",
      "Dates are written year, month, day: 2018-07-05."),
  IMPOSSIBLE_TIME(
      Severity.ERROR,
      "there is no time \"{1}\"",
      "Hours go from 0 to 23, minutes and seconds from 0 to 59."),
  IMPOSSIBLE_OFFSET(
      Severity.ERROR,
      "there is no offset \"{1}\"",
      "Write the hours and minutes ahead of UTC, such as +04:30, or leave the offset out."),
  BAD_LANGUAGE(
      Severity.ERROR,
      "\"{0}\" is not a language tag",
      "{1}Use a BCP 47 tag such as en, fa-AF or ps-AF."),
  BAD_TIME_ZONE(
      Severity.ERROR,
      "there is no time zone \"{0}\"",
      "{1}Use a name such as Asia/Kabul or Europe/London."),
  BAD_SITE_ADDRESS(
      Severity.ERROR,
      "\"{0}\" is not the address of a web site",
      "Write it like `url: https://paper.example/`."),
  BAD_ADDRESS_PATTERN(
      Severity.ERROR,
      "the address pattern {0}",
      "Write it like `address: /{year}/{month}/{day}/{slug}/`."),
  BAD_WEB_ADDRESS(
      Severity.ERROR,
      "\"{0}\" is not a web address",
      "Write it in full, like https://example.org/page."),
  BAD_ID(
      Severity.ERROR,
      "\"{0}\" cannot be an id",
      "Use lower-case letters, digits and hyphens, for example \"{1}\"."),
  BAD_SLUG(
      Severity.ERROR,
      "\"{0}\" cannot be part of an address",
      "Use lower-case letters, digits and hyphens, for example `slug: {1}`."),
  BAD_ALIAS(
      Severity.ERROR,
      "the old address \"{0}\" {1}",
      "Write it from the site's root, like /2018/old-name/ or /article.php?id=21034."),
  BAD_EMAIL(
      Severity.ERROR, "\"{0}\" is not an e-mail address", "Write it like name@paper.example."),
  NAME_TOO_LONG(
      Severity.ERROR, "\"{0}\" is too long to be part of an address", "Use at most {1} letters."),
  DUPLICATE_SECTION(
      Severity.ERROR,
      "there are two sections \"{0}\"",
      "Give each section an id of its own in site.yaml."),
  DUPLICATE_SERIES(
      Severity.ERROR,
      "there are two series \"{0}\"",
      "Give each series an id of its own in site.yaml."),

  // Languages
  DUPLICATE_LANGUAGE(
      Severity.ERROR, "the language \"{0}\" is listed twice", "Remove one of the two."),
  OWN_LANGUAGE_HAS_KEYS(
      Severity.ERROR,
      "\"{0}\" is the newspaper's own language, so that its `{1}` stands elsewhere in site.yaml",
      "Remove `{1}` here, and write {2}."),
  UNTITLED_IN_LANGUAGE(
      Severity.WARNING,
      "{0} without a title in the language {1}: {2}",
      "Its readers find the main language's in the midst of their own. Add to this language `{0}:"
          + " {{3}: its title}`."),
  BAD_LANGUAGE_PATH(
      Severity.ERROR,
      "the language \"{0}\" cannot be found below /{1}/, where {2}",
      "Give it another `path: …`: one word of letters and digits."),
  UNKNOWN_LANGUAGE(
      Severity.ERROR,
      "the newspaper does not appear in the language \"{0}\"",
      "{1}Languages are listed in site.yaml: {2}."),
  TRANSLATION_OF_NO_ARTICLE(
      Severity.ERROR,
      "\"{0}\" is no {1}, so that this cannot be its translation",
      "Give the path of the original's file, or remove `translationOf`."),
  TRANSLATION_INTO_SAME_LANGUAGE(
      Severity.ERROR,
      "the original, \"{0}\", is in {1} like its translation",
      "Give the `language: …` of this text, or remove `translationOf`."),
  TRANSLATION_OF_TRANSLATION(
      Severity.ERROR,
      "\"{0}\" is itself a translation, of \"{1}\"",
      "All translations name the one original: write `translationOf: {1}`."),
  TRANSLATIONS_OF_EACH_OTHER(
      Severity.ERROR,
      "\"{0}\" names this file as its original",
      "Remove `translationOf` from the file that was written first."),
  TRANSLATED_TWICE(
      Severity.ERROR,
      "\"{0}\" translates \"{1}\" into {2} already",
      "Remove one of the two, or give one of them another `language: …`."),
  TRANSLATION_OF_LIVE(
      Severity.ERROR,
      "the original, \"{0}\", is live coverage, which a translation does not take over",
      "Add `kind: live`, or another `kind: …`."),
  TRANSLATION_WITHOUT_ALT(
      Severity.WARNING,
      "the original's photo is shown without a description in {0}",
      "Add `image: {alt: …}`, and a `caption` if there should be one; the photo stays the"
          + " original's."),
  IN_OTHER_TREE(
      Severity.ERROR,
      "the address {0} lies in the tree of the language \"{1}\", but the text is in {2}",
      "Give the `language: …` of this text, or another `slug: …` or name of the file."),

  // The front page
  NAMED_TWICE_ON_FRONT(
      Severity.ERROR,
      "\"{0}\" is named twice for the front page",
      "A story stands there once: as lead, among the seconds or pinned."),
  TOO_MANY_SECONDS(
      Severity.ERROR,
      "there are too many stories beside the lead",
      "Name at most {0}; the next newest follow by themselves."),
  SECTION_OR_TAG(
      Severity.ERROR,
      "a block shows either a section or a tag",
      "Write it like {section: world, size: 4} or {tag: peace talks, size: 4}."),
  BLOCK_TWICE_ON_FRONT(
      Severity.ERROR, "there are two blocks of the {0} \"{1}\"", "Remove one of the two."),
  UNKNOWN_FRONT_TAG(
      Severity.WARNING,
      "no article has the tag \"{0}\", so its block is left out",
      "{1}Check the spelling, or remove the block."),

  // Front matter
  NO_FRONT_MATTER(
      Severity.ERROR,
      "the file does not begin with front matter",
      "Begin with a line \"---\", then the keys (title, date, section …), then a line \"---\"."),
  UNTERMINATED_FRONT_MATTER(
      Severity.ERROR,
      "the front matter is never closed",
      "Put a line with only \"---\" between the last key and the text."),
  MISSING_TITLE(
      Severity.ERROR,
      "the {0} has no title",
      "Add a line `title: …` with the headline to the front matter."),
  MISSING_DATE(
      Severity.ERROR,
      "the article has no date",
      "Add a line like `date: 2018-07-05T09:30+04:30` to the front matter."),
  MISSING_SECTION(
      Severity.ERROR, "the article has no section", "Add a line `section: …` with one of: {0}."),
  UNKNOWN_SECTION(
      Severity.ERROR, "there is no section \"{0}\"", "{1}Sections are listed in site.yaml."),
  UNKNOWN_SERIES(
      Severity.ERROR, "there is no series \"{0}\"", "{1}Series are listed in site.yaml."),
  BREAKING_UNTIL_ALONE(
      Severity.WARNING,
      "\"breakingUntil\" is without effect, since the article is not breaking news",
      "Add a line `urgency: breaking`, or remove `breakingUntil`."),
  BREAKING_UNTIL_BEFORE_DATE(
      Severity.ERROR,
      "the breaking news ends before it is published",
      "Make `breakingUntil` later than `date`."),
  EMPTY_NAME(
      Severity.ERROR,
      "\"{0}\" has no letter or digit, so no address can be made of it",
      "Give it a name with at least one letter."),
  NO_BYLINE_OR_SOURCE(
      Severity.WARNING,
      "the article has neither authors nor source",
      "Add `authors: [name]` or `source: agency` to the front matter."),
  EXPIRES_BEFORE_DATE(
      Severity.ERROR,
      "the article expires before it is published",
      "Make `expires` later than `{0}`."),
  CORRECTION_BEFORE_DATE(
      Severity.WARNING,
      "the correction is older than the article",
      "Check the year of the correction's date."),
  UPDATED_BEFORE_DATE(
      Severity.WARNING,
      "\"updated\" is before \"date\"",
      "Check both dates; `updated` is when the text last changed."),
  WITHOUT_EFFECT_UNLESS_LIVE(
      Severity.WARNING,
      "\"{0}\" is without effect, since the article is not live coverage",
      "Add a line `kind: live`, or remove `{0}`."),
  LIVE_ENDS_BEFORE_DATE(
      Severity.ERROR,
      "the live coverage ends before it begins",
      "Make `liveUntil` later than `date`."),

  // Markdown
  UNKNOWN_CONTAINER(Severity.ERROR, "there is no \"::: {0}\"", "{1}Possible are: {2}."),
  UNCLOSED_CONTAINER(
      Severity.WARNING,
      "\"::: {0}\" is never closed",
      "Put a line with only \":::\" after its last line."),
  STRAY_CONTAINER_END(
      Severity.WARNING,
      "there is no open \":::\" to close here",
      "Remove the line, or open a container such as \"::: aside\" above it."),
  BAD_CONTAINER_ATTRIBUTES(
      Severity.ERROR,
      "the attributes of \"::: {0}\" cannot be read: {1}",
      "Write them like ::: figure {src=photo.jpg credit=\"A name\"}."),
  MISSING_CONTAINER_ATTRIBUTE(
      Severity.ERROR, "\"::: {0}\" needs {1}", "Write it like ::: {0} {{1}={2}}."),
  UPDATE_WITHOUT_TIME(
      Severity.ERROR,
      "the update does not say when it was written",
      "Write it like ::: update {at=2018-07-05T10:00+04:30}."),
  BAD_UPDATE_TIME(
      Severity.ERROR,
      "\"at\" should be a day with a time, but is \"{0}\"",
      "Write it like ::: update {at=2018-07-05T10:00+04:30}."),
  SAME_UPDATE_TIME(
      Severity.ERROR,
      "two updates have the time {0}",
      "Make one of them a minute later, or put both into one."),
  UNSAFE_ADDRESS(
      Severity.ERROR,
      "an address may not begin with \"{0}:\"",
      "Use a link to a page (https:, http:, mailto:, tel:) or to a file of the newspaper."),
  HTML_REMOVED(
      Severity.WARNING,
      "{0} was removed from the text",
      "Only harmless HTML is published; see the list of allowed elements in the documentation."),
  UNCLOSED_HTML(
      Severity.WARNING,
      "<{0}> is never closed",
      "Put </{0}> behind it, within the same paragraph or block."),
  STRAY_HTML_END(
      Severity.WARNING,
      "there is no open <{0}> to close here",
      "Remove </{0}>, or put <{0}> before it within the same paragraph or block."),
  DUPLICATE_HEADING_ID(
      Severity.ERROR,
      "two headings have the id \"{0}\"",
      "Give one of them another with {#another-id}."),
  DANGLING_FOOTNOTE(
      Severity.WARNING,
      "there is no footnote [^{0}]",
      "Add a line \"[^{0}]: …\" at the end of the text."),
  UNUSED_FOOTNOTE(
      Severity.WARNING,
      "nothing mentions the footnote [^{0}], so it is not printed",
      "Put [^{0}] behind the words that it explains, or remove the footnote."),
  DANGLING_REFERENCE_LINK(
      Severity.WARNING,
      "the link reference [{0}] is not defined",
      "Add a line \"[{0}]: https://…\" at the end of the text."),
  EMPTY_LINK(
      Severity.WARNING, "the link leads nowhere", "Put an address between the round brackets."),
  TOO_NESTED(
      Severity.ERROR,
      "the text is nested too deeply",
      "Use at most {0} levels of quotes, lists and containers."),

  // Links between files
  DANGLING_LINK(Severity.ERROR, "there is no article or file \"{0}\"", "{1}{2}"),
  DANGLING_SITE_LINK(
      Severity.ERROR,
      "this site has no page \"{0}\"",
      "{1}Check the address, or link to the file."),
  DANGLING_ANCHOR(Severity.ERROR, "\"{0}\" has no heading \"#{1}\"", "{2}Headings there: {3}."),
  LINK_OUT_OF_SITE(
      Severity.ERROR,
      "the path \"{0}\" leads out of the newspaper's folder",
      "Link to a file of the newspaper, or to a web address in full."),
  LINK_TO_WITHHELD(
      Severity.ERROR,
      "\"{0}\" is not published: {1}",
      "Remove the link until the article appears, or publish the article."),
  LINK_TO_EXPIRED(
      Severity.WARNING,
      "\"{0}\" has expired, so the link leads to the archive instead",
      "Remove the link, or link to something that stays."),
  MISSING_PHOTO(
      Severity.ERROR,
      "there is no photo \"{0}\"",
      "{1}It is looked for beside the file ({2}) and in media/."),
  PHOTO_ELSEWHERE(
      Severity.WARNING,
      "this photo is on another site, {0}, which is not among those that pages may load pictures"
          + " from",
      "Put the photo into the newspaper's folder; or, if readers may be sent to {0} for it, say so in"
          + " site.yaml: `hosting: {allow: {images: [https://{0}]}}`."),
  UNSUPPORTED_PHOTO(
      Severity.ERROR,
      "\"{0}\" is not a picture that browsers show",
      "Save it as JPEG, PNG, WebP, AVIF, GIF or SVG."),
  ACTIVE_FILE(
      Severity.ERROR,
      "\"{0}\" is not published: a file of its kind may act in readers' browsers in the newspaper's"
          + " name",
      "From media/ and from beside texts, photos, sounds, films, documents (pdf, docx, odt …), tables"
          + " (csv, json …) and zip are published. A file of another kind that you trust belongs into"
          + " static/, where everything is published as it is; link to its address there."),

  // Photos
  BAD_FOCUS(
      Severity.ERROR,
      "\"{0}\" is no point of a photo",
      "Write how far it is from the left and from the top, each from 0% to 100%: `focus: 30% 40%`."),
  BAD_IMAGES(
      Severity.ERROR,
      "\"{0}\" does not say how photos are prepared",
      "Write `images: off` to publish them as they are, or a group such as `images: {quality: 78}`."),
  BAD_WIDTHS(
      Severity.ERROR,
      "\"{0}\" is no width for photos",
      "Write widths in pixels from 100 to 4000, at most 8 of them: `widths: [400, 800, 1600]`."),
  BROKEN_PHOTO(
      Severity.ERROR,
      "this photo cannot be published: {0}",
      "Open it in a program for photos and save it again, or copy it anew from where it came."),
  BROKEN_DRAWING(
      Severity.ERROR,
      "this drawing cannot be published: {0}",
      "Open it in a program for drawings and save it again as plain SVG, with the encoding UTF-8; or"
          + " copy it anew from where it came."),
  HUGE_PHOTO(
      Severity.ERROR,
      "this photo has {0} million pixels ({1} by {2}), more than the {3} million that are allowed",
      "Save it smaller: no reader gets more than {4} pixels of its width. Or set"
          + " `maxMegapixels: {0}` below `images` in site.yaml."),
  HEAVY_PHOTO(
      Severity.ERROR,
      "this photo needs about {0} MB of memory, more than there is",
      "Save it smaller, or give Java more memory: set MAVEN_OPTS to -Xmx{1}m."),
  PHOTOS_NO_WEBP(
      Severity.WARNING,
      "nothing can be read or made as WebP on this machine, so photos are published as JPEG and PNG"
          + " alone, and those that are WebP as they are",
      "Pages are right, but heavier. WebP needs Linux with glibc (not musl, as in Alpine), macOS or"
          + " Windows, and a folder for temporary files that programs may lie in: name one with"
          + " -Djava.io.tmpdir=… in MAVEN_OPTS."),
  CLEANED_DRAWING(
      Severity.WARNING,
      "this drawing has what could act or fetch something in a reader's browser: {0}",
      "It is published without that. Save it as a plain SVG, without links and scripts."),

  // Assembly and planning
  DUPLICATE_ADDRESS(Severity.ERROR, "two pages have the address {0}: this one and {1}", "{2}"),
  FILE_AND_FOLDER(
      Severity.ERROR,
      "the address {0} would be a file and a folder at the same time",
      "Rename the file, or change the address of the pages below it."),
  NAMESAKE_ADDRESSES(
      Severity.WARNING,
      "the address {0} differs from {1} only {2}",
      "Change one of the two: where they are not told apart (Windows, macOS, some hosts), one takes"
          + " the place of the other."),
  DUPLICATE_ALIAS(
      Severity.ERROR, "the old address {0} is also that of {1}", "Remove one of the two."),
  DUPLICATE_AUTHOR_NAME(
      Severity.WARNING,
      "two profiles have the name \"{0}\": this one and {1}",
      "Use the id instead of the name in the articles' authors."),
  ADDRESS_TOO_LONG(Severity.ERROR, "the address {0}", "Give the article a shorter `slug: …`."),
  UNKNOWN_TRANSLATION(
      Severity.ERROR, "there is no article \"{0}\"", "{1}Give the path of the original's file."),
  UNKNOWN_EDITION_ARTICLE(
      Severity.ERROR, "there is no article \"{0}\"", "{1}Give the path of the article's file."),
  BAD_AUTHOR_FILE_NAME(
      Severity.ERROR,
      "an author's file is named after the author's id, which \"{0}\" cannot be",
      "Name it like authors/{1}.yaml."),
  BAD_EDITION_NAME(
      Severity.ERROR,
      "an edition's file is named after its day, not \"{0}\"",
      "Name it like editions/2018-07-05.yaml."),
  NEVER_OPEN(
      Severity.ERROR,
      "\"closed\" leaves no day of the week for a paper to appear on",
      "Leave out the days on which it appears."),
  DUPLICATE_EDITION(
      Severity.ERROR,
      "there are two files for the paper of {0}: this one and {1}",
      "Remove one of the two."),
  EDITION_BEFORE_FIRST(
      Severity.ERROR,
      "there was no paper yet on {0}",
      "The first issue is that of {1}, says `editions` in site.yaml; correct one of the two dates."),
  NO_EDITION_THAT_DAY(
      Severity.ERROR,
      "no paper appeared on {0}: {1}",
      "Correct the date; or, if there was a paper, add the file editions/{0}.yaml."),
  EDITION_GOES_BACK(
      Severity.ERROR,
      "the {0} {1} goes back: the paper of {2} has {3}",
      "Correct one of the two; papers are numbered in the order of their days."),
  EDITION_COUNTED_AHEAD(
      Severity.WARNING,
      "counted day by day, the paper of {0} has the number {1} already",
      "List the days without a paper as `holidays` in site.yaml, or give an earlier paper its"
          + " number."),

  LEAK(
      Severity.ERROR, "the article is withheld, but {0} shows {1}", "{2}; or publish the article."),
  BAD_TAKEDOWN_ADDRESS(
      Severity.ERROR,
      "\"{0}\" is neither an article's file nor an address of this site",
      "Write it like `address: articles/2018/07/05/doha.md` or `address: /2018/07/05/doha/`."),
  UNKNOWN_TAKEDOWN(
      Severity.ERROR,
      "there is no article \"{0}\" to take down",
      "{1}The article's file has to stay in the newspaper's folder as long as it is taken down."),
  TAKEN_DOWN_TWICE(
      Severity.ERROR,
      "\"{0}\" is taken down twice",
      "Keep one of the two; the first is in line {1}."),
  TAKEDOWN_ENDS_BEFORE(
      Severity.ERROR,
      "the article would be back before it is taken down",
      "Make `until` later than `date`, or remove it if the article is not to come back."),

  // What was published before
  SILENT_EDIT(
      Severity.WARNING,
      "the published text has changed, and readers are not told: {0}",
      "Tell them with a line in the front matter, `{1}`, or with an entry of its corrections,"
          + " `{2}`."),
  MORE_SILENT_EDITS(
      Severity.WARNING,
      "{0} more published texts have changed, and readers are not told",
      "Mend those that are listed, and the next ones will be."),
  MOVED_WITHOUT_ALIAS(
      Severity.ERROR,
      "the address {0} was published and is gone: this is found at {1} now",
      "Write `{2}` into the front matter, and the old address leads here."),
  PROBABLY_MOVED(
      Severity.ERROR,
      "the address {0} was published and is gone; perhaps it has become this, at {1}",
      "If so, write `{2}` into the front matter, and the old address leads here; if not, bring back"
          + " what was there, or give the old address to another article."),
  LOST_ALIAS(
      Severity.ERROR,
      "the old address {0} led here, to {1}, and leads nowhere now",
      "Write `{2}` into the front matter."),
  LOST_ADDRESS(
      Severity.ERROR,
      "the address {0} was published and is gone",
      "Bring back {1}, or write `{2}` into the front matter of the article that has taken its"
          + " place. If no reader has ever seen it, `mvn clean` forgets it; in addresses.txt, take it"
          + " out."),
  MORE_LOST_ADDRESSES(
      Severity.ERROR,
      "{0} more published addresses are gone",
      "If `address` or sections in site.yaml have changed, change them back: it is the address of"
          + " every article."),
  WITHDRAWN(
      Severity.WARNING,
      "the address {0} was published and is gone: what was there is {1} again",
      "Publish it, or, if it is to disappear, let it expire: `expires: …`."),
  BAD_LISTED_ADDRESS(
      Severity.ERROR,
      "\"{0}\" is no address of this site: it {1}",
      "Write one address a line, from the site's root, like /2018/07/05/doha/."),

  // Theme
  TEMPLATE_SYNTAX(
      Severity.ERROR,
      "the template cannot be read: {0}",
      "How templates are written is told at https://freemarker.apache.org/docs/ref.html."),
  TEMPLATE_UNKNOWN_VARIABLE(
      Severity.ERROR, "there is no variable \"{0}\" here", "{1}There are: {2}."),
  TEMPLATE_UNKNOWN_FIELD(Severity.ERROR, "{0} has no \"{1}\"", "{2}It has: {3}."),
  TEMPLATE_UNKNOWN_WORDS(
      Severity.ERROR,
      "the theme's message files have no text \"{0}\"",
      "{1}Texts of your own stand in a group `own` in templates/messages/, and are printed by"
          + " ${words.own.NAME}."),
  TEMPLATE_EMPTY_VALUE(
      Severity.ERROR,
      "\"{0}\" is empty on some page",
      "Ask first (<#if {0}??> … </#if>), or give a default (${{0}!\"none\"})."),
  TEMPLATE_OUT_OF_SIGHT(
      Severity.ERROR,
      "a piece does not see \"{0}\"",
      "It is drawn once and serves many pages. Give it what it needs where it is asked for, such as"
          + " <@piece.card story=c/>. There are: {1}."),
  TEMPLATE_CLOCK(
      Severity.ERROR,
      "a template cannot ask for the time",
      "Pages must not change because time passes: print a date of the page, such as"
          + " page.published.full, let a script fill in the reader's, or ask for the day of the"
          + " build with today().full, and the page is drawn anew every day."),
  TEMPLATE_ENDLESS(
      Severity.ERROR,
      "the template never ends",
      "Look for a template that includes itself, or a macro that calls itself."),
  TEMPLATE_TOO_LONG(
      Severity.ERROR,
      "the page becomes longer than 64 MB here",
      "Look for a loop around it that never ends, such as <#list 1.. as n>, or for a number that is"
          + " far too large."),
  TEMPLATE_MEMORY(
      Severity.ERROR,
      "here or soon after it, the template takes more memory than there is",
      "Look for a text that grows in a loop, such as <#assign text = text + text>, or for a number"
          + " that is far too large, as in ?left_pad(1000000000)."),
  TEMPLATE_ERROR(Severity.ERROR, "the template failed: {0}", "{1}"),
  MISSING_TEMPLATE(
      Severity.ERROR,
      "the theme has no template \"{0}\"",
      "{1}Add it below templates/, or use a theme that has it."),
  MISSING_ASSET(
      Severity.ERROR,
      "the theme has no file \"{0}\"",
      "{1}Fonts, pictures and style sheets of your own lie below templates/assets/."),
  UNUSED_TEMPLATE(
      Severity.WARNING,
      "no file of the theme has this path, so nothing uses it",
      "{0}Only files with the same path as the theme's replace them."),
  FORMER_WORDS(
      Severity.WARNING,
      "what the theme says stands in message files now, so nothing uses this file",
      "Put the words that you have changed into templates/messages/, such as `latest: \"Newest\"` in"
          + " templates/messages/en.yaml, and delete the file."),

  MISSING_WORDS(
      Severity.WARNING,
      "{0} missing in the language {1}",
      "Another language stands in. Translate these lines, and put them into {2}:\n{3}"),
  UNUSED_WORDS(
      Severity.WARNING,
      "the newspaper does not appear in the language \"{0}\", so nothing uses this file",
      "{1}Its languages are: {2}."),
  WORDS_UNKNOWN(
      Severity.ERROR,
      "the theme has no text \"{0}\"",
      "{1}Texts for your own templates stand in a group `own`, in the newspaper's main language"
          + " first."),
  WORDS_NO_TEXT(Severity.ERROR, "\"{0}\" should be a text", "Write it as `{1}: \"some text\"`."),
  WORDS_NO_GROUP(
      Severity.ERROR,
      "\"{0}\" should be a group of texts",
      "Write it as `{0}: {key: \"some text\", another: \"some text\"}`."),
  WORDS_UNKNOWN_VALUE(
      Severity.ERROR, "there is no value {{1}} to fill into \"{0}\"", "{2}There are: {3}."),
  WORDS_MISSING_VALUE(
      Severity.ERROR, "\"{0}\" does not say {{1}}", "Put {{1}} where it belongs in the text."),
  WORDS_UNKNOWN_FORM(
      Severity.ERROR,
      "words beside a number have no form \"{0}\" in the language {1}",
      "{2}There are: {3}."),
  WORDS_MISSING_FORM(
      Severity.ERROR,
      "\"{0}\" lacks the form \"{1}\"",
      "Beside numbers, words have these forms in the language {2}: {3}. Where all are the same,"
          + " write one text: `{0}: \"{n} …\"`."),
  WORDS_WITHOUT_NUMBER(
      Severity.ERROR,
      "\"{0}\" stands beside no number, so it has only one form",
      "Write it as `{0}: \"some text\"`."),

  // House style: errors where the newspaper says so
  STYLE_TOO_SHORT(
      Severity.WARNING,
      "the {0} has {1}, but house style wants at least {2}",
      "Say a little more. How long it may be is written in style.yaml."),
  STYLE_TOO_LONG(
      Severity.WARNING,
      "the {0} has {1}, but house style allows {2}",
      "Make it shorter. How long it may be is written in style.yaml."),
  STYLE_HEADLINE_FULL_STOP(
      Severity.WARNING, "the headline ends with a full stop", "Take out the \"{0}\" at its end."),
  STYLE_DATELINE_LETTERS(
      Severity.WARNING, "the dateline \"{0}\" is not written {1}", "Write it as `dateline: {2}`."),
  STYLE_DATELINE_SIGN(
      Severity.WARNING,
      "the dateline has a \"{0}\" in it",
      "Give the place alone, like `dateline: KABUL`; the dash behind it is put there by the theme."),
  STYLE_DATELINE_WORDS(
      Severity.WARNING,
      "the dateline has {0} words, but house style allows {1}",
      "Give the place alone, like `dateline: KABUL`."),
  STYLE_UNWANTED_WORD(Severity.WARNING, "house style does not want \"{0}\"", "{1}"),
  STYLE_NO_SUMMARY(
      Severity.WARNING,
      "the article has no summary",
      "Add a line `summary: …` with one sentence to the front matter."),
  STYLE_NO_ALT(
      Severity.WARNING,
      "nothing says what the photo shows",
      "Add a few words for those who do not see it, like {0}."),
  STYLE_NO_CREDIT(
      Severity.WARNING, "nobody is named who took the photo", "Add the name or agency, like {0}."),
  STYLE_HEADING_JUMP(
      Severity.WARNING,
      "this heading has level {0}, but {1} level {2}",
      "Write it with {3}, or put a heading with {3} above it."),
  STYLE_DATELINE_IN_TEXT(
      Severity.WARNING,
      "the dateline stands in the text",
      "Take it out of the text, and put this line into the front matter: `dateline: {0}`."),
  STYLE_SOURCE_IN_TEXT(
      Severity.WARNING,
      "the agency stands in the text",
      "Take it out of the text, and put this line into the front matter: `source: {0}`."),
  STYLE_BOUNDS(
      Severity.ERROR,
      "no text can have at least {0} and at most {1} characters",
      "Make `min` smaller than `max`."),
  STYLE_NO_WORD(
      Severity.ERROR,
      "\"{0}\" has no letter or digit, so it cannot be found among words",
      "Write a word, or several, before the colon."),

  // Colours and typefaces
  THEME_COLOUR(
      Severity.ERROR,
      "\"{0}\" is not a colour",
      "Write three or six hexadecimal digits, with quotation marks around them, like \"#a11d21\";"
          + " without the marks, what follows a # is a comment."),
  THEME_CONTRAST(
      Severity.ERROR,
      "{0} {1} cannot be read on {2}: their contrast is {3} : 1",
      "Text needs 4.5 : 1 (WCAG 2.2, 1.4.3). {4}"),
  THEME_NO_CONTRAST(
      Severity.ERROR,
      "{0} {1} cannot be read on {2}: their contrast is {3} : 1",
      "Text needs 4.5 : 1 (WCAG 2.2, 1.4.3), and no colour has it on all grounds. {4}"),
  THEME_FONT(
      Severity.ERROR,
      "\"{0}\" is neither a typeface nor a font file",
      "Give the name of one typeface that readers have, like Georgia, or a file below"
          + " templates/assets/, like fonts/own.woff2."),

  // Trust
  TRUST_UNKNOWN_PAGE(
      Severity.ERROR,
      "there is no page \"{0}\"",
      "{1}Give the file of a standing page (pages/ethics.md), its address, or a web address in"
          + " full."),
  TRUST_UNKNOWN_LOGO(
      Severity.ERROR,
      "there is no file \"{0}\" in static/",
      "Put the logo there and give its address on the site, like /logo.png, or give a web address in"
          + " full."),
  TRUST_FOUNDING_DATE(
      Severity.ERROR,
      "\"{0}\" is not a year or day",
      "Write it like `foundingDate: 2004` or `foundingDate: 2004-05-31`."),
  TRUST_CONTACT(
      Severity.ERROR,
      "nobody can be reached at \"{0}\"",
      "Write an e-mail address, or an address that begins with https:, mailto: or tel:."),
  SECURITY_TXT_EXPIRES_SOON(
      Severity.WARNING,
      "security.txt can be believed only until {0}",
      "Make sure that its contacts are right, and give a later `expires`, less than a year ahead."),
  SECURITY_TXT_EXPIRED(
      Severity.WARNING,
      "security.txt cannot be believed since {0}",
      "Make sure that its contacts are right, and give a later `expires`, less than a year ahead."),

  // Hosting
  HOSTING_UNSAFE_SOURCE(
      Severity.ERROR,
      "\"{0}\" would let a page load from anywhere, or run what is written into it",
      "Name the site that is needed, like https://stats.example."),
  HOSTING_BAD_SOURCE(
      Severity.ERROR,
      "\"{0}\" is no site that pages could load something from",
      "Write it like https://stats.example, or https://*.stats.example for all below it."),
  HOSTING_NO_BROTLI(
      Severity.WARNING,
      "nothing can be compressed with Brotli here, so there are no .br files",
      "{0}"),

  // Search
  SEARCH_ENGINE(
      Severity.ERROR,
      "\"{0}\" is not the address of a search engine",
      "Copy the address that it shows for a search, and put {query} in the place of what was"
          + " searched: https://duckduckgo.com/?sites=outlook.example&q={query}.");

  private final Severity severity;
  private final String message;
  private final String cure;

  ProblemKind(Severity severity, String message, String cure) {
    this.severity = severity;
    this.message = message;
    this.cure = cure;
  }

  /** Error or warning. */
  public Severity severity() {
    return severity;
  }

  /** Whether it depends on what an earlier build has published. */
  public boolean isOfHistory() {
    return compareTo(SILENT_EDIT) >= 0 && compareTo(WITHDRAWN) <= 0;
  }

  /** The cause with its blanks filled in. */
  String message(List<String> arguments) {
    return fill(message, arguments);
  }

  /** The cure with its blanks filled in. */
  String cure(List<String> arguments) {
    return fill(cure, arguments).strip();
  }

  /** Whether the cure goes on in lines of its own, which an argument has made fit to be copied. */
  boolean curesInLines() {
    return cure.indexOf('\n') >= 0;
  }

  /** Replaces {@code {n}} once, so that braces in an argument stay as they are. */
  private static String fill(String pattern, List<String> arguments) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean blank =
          c == '{'
              && i + 2 < pattern.length()
              && Character.isDigit(pattern.charAt(i + 1))
              && pattern.charAt(i + 2) == '}';
      if (blank) {
        int index = pattern.charAt(i + 1) - '0';
        out.append(index < arguments.size() ? arguments.get(index) : "");
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
