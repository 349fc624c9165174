import { group } from './word-group.ts';

/** Words of the box: its answers, and the account of what was read. */
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
	 * Why something was read as it was. `{words}`, `{list}`, `{hex}`, `{decimal}` are filled in.
	 * - `number`: it was written as such, and one list or several hold it; `decimal`, `hex`: bare digits read so
	 * - `label`: the words before it name the list; `name`: a symbolic name
	 * - `pair`: two numbers as a dialog shows them; `halves`: the same, but nobody recorded this pair
	 * - `unwrap`: a number wrapped into a larger one
	 * - `event`, `eventOnly`: the number of an event, with and without the name of its log; `eventText`: its text holds it
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
