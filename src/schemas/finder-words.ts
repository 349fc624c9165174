import { group } from './word-group.ts';

/** Strings of the search box: its answers, and the explanation of how the text was read. */
export const finderWords = {
	finder: group([
		'label',
		'placeholder',
		'privacy',
		'noScript',
		'none',
		'unknown',
		'count',
		'countOne',
		'inText',
		'failed',
		'textFailed',
		'myth',
	]),
	reading: group([
		'title',
		'read',
		'left',
		'cut',
		'stayed',
		'because',
		'times',
		'noList',
		'noLog',
		'more',
		'date',
		'identifier',
		'label',
		'noLabel',
		'unclearEnd',
		'tooLong',
		'unrecorded',
		'elsewhere',
		'didYouMean',
		'diagnose',
		'diagnoseFresh',
		'likeliest',
		'likeliestOfCode',
		'causeBecause',
	]),
	/**
	 * Why something was read in this way. `{words}`, `{list}`, `{hex}`, `{decimal}` are filled in.
	 * - `number`: it was written in full, and one or more lists contain it; `decimal`, `hex`: bare digits read this way
	 * - `label`: the words before it name the list; `name`: a symbolic name
	 * - `pair`: two numbers as a dialog shows them; `halves`: the same, but this pair is not recorded
	 * - `unwrap`: a number wrapped into a larger one
	 * - `event`, `eventOnly`: the number of an event, with and without the name of its log; `eventText`: a number in its text
	 * - `sentence`: a known sentence; `link`: a link to a page of this guide
	 * - `unknown`, `unknownName`, `unknownEvent`: well formed, but not in this edition
	 */
	why: group([
		'number',
		'decimal',
		'hex',
		'label',
		'name',
		'pair',
		'halves',
		'unwrap',
		'event',
		'eventOnly',
		'eventText',
		'sentence',
		'link',
		'unknown',
		'unknownName',
		'unknownEvent',
	]),
};
