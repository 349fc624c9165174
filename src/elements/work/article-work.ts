import { changesOf, remainingChanges } from '../../diagnosis/changed.ts';
import { shownParts } from '../../diagnosis/shown-parts.ts';
import { fill } from '../../text/fill.ts';
import { el } from '../el.ts';
import { loadJson } from '../load-json.ts';
import type { DiagnosisData } from './diagnosis-data.ts';
import { carriesDiagnosis, Session } from './session.ts';
import { StepMark } from './step-mark.ts';
import { WorkPanel } from './work-panel.ts';

/**
 * Lets someone mark the steps of an article and continue from it. The state is in the address, whether it comes from a
 * diagnosis or starts with the first mark.
 *
 * @param list the element around the steps
 * @throws when the data cannot be loaded; the article is complete without it
 */
export async function startWork(list: HTMLElement): Promise<void> {
	const data = await loadJson<DiagnosisData>(list.dataset.from ?? '');
	const session = new Session(data, carriesDiagnosis() ? location.hash : '');
	const cause = session.cause(list.dataset.cause ?? '');
	if (!cause) return;
	const status = el('p', { class: 'sr-only', role: 'status' });
	const panel = new WorkPanel(session, () => save(), cause.id);
	const marks = cause.steps.flatMap((step, index) => {
		const buttons = document.getElementById(step.id)?.querySelector('[data-mark]');
		if (!buttons) return [];
		const mark = new StepMark(buttons, step, index + 1, data.words, (result) => {
			panel.mark(cause.id, step.id, result);
			status.textContent = mark.text;
		});
		return [{ id: step.id, mark }];
	});
	const bar = el('nav', { 'aria-label': data.words.work.bar, class: 'work-bar no-print' });
	const render = () => {
		for (const { id, mark } of marks) mark.update(session.state.progress.steps[cause.id]?.[id], session.state.edition);
		panel.render();
		renderBar(bar, session, cause.id);
	};
	const write = () => {
		const fragment = session.isEmpty ? location.pathname + location.search : session.address;
		history.replaceState(history.state, '', fragment);
	};
	const save = () => {
		write();
		render();
	};
	list.append(status);
	document.querySelector('[data-work]')?.replaceWith(panel.element);
	list.closest('main')?.append(bar);
	session.followLinks(document.body);
	addEventListener('hashchange', () => {
		if (carriesDiagnosis()) session.resume(location.hash);
		// After a jump to a place on this page, restore the diagnosis in the address.
		else if (!session.isEmpty) write();
		render();
	});
	addEventListener('pageshow', ({ persisted }) => {
		if (!persisted) return;
		session.catchUp();
		save();
	});
	if (carriesDiagnosis() && session.dropped.length === 0) write();
	render();
}

/** A bar at the bottom for people who come from the questions: why, what is left to undo, and where to continue. */
function renderBar(bar: HTMLElement, session: Session, cause: string) {
	const { candidates, data, dropped, questions, state, walked } = session;
	const { work, diagnosis } = data.words;
	const rank = candidates.findIndex(({ id }) => id === cause) + 1;
	const outcome = data.outcomes.find(({ id, article }) => id === walked.at && article === cause);
	const left = remainingChanges(changesOf(data.causes, state.progress)).filter((change) => change.cause.id !== cause);
	const summary = fill(work.cause, { n: rank, of: candidates.length });
	const parts = [
		...(dropped.length > 0 ? [el('p', {}, fill(diagnosis.dropped, { parts: shownParts(dropped) }))] : []),
		...(outcome
			? [el('details', {}, el('summary', {}, `${summary}. ${diagnosis.because}`), el('p', {}, outcome.because))]
			: []),
	];
	const links = [
		...(rank > 0 && !outcome ? [summary] : []),
		el('a', { href: questions }, work.questions),
		...(left.length > 0 ? [el('a', { href: '#changes' }, fill(work.toUndo, { n: left.length }))] : []),
		el('a', { href: '#fixed' }, work.ask),
	];
	bar.hidden = walked.path.length === 0 && !state.code && left.length === 0 && dropped.length === 0;
	bar.replaceChildren(
		...parts,
		el('p', { class: 'flex flex-wrap gap-x-4' }, ...links.map((link) => el('span', {}, link))),
	);
}
