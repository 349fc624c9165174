import { group } from './word-group.ts';

/** Strings of the buttons that copy a page, and of the replies that they copy. */
export const shareWords = group([
	'title',
	'copyLink',
	'copyReply',
	'copiedLink',
	'copiedReply',
	'failed',
	'done',
	'steps',
	'more',
	'copyPage',
	'copiedPage',
	'forIt',
	'copiedForIt',
]);
