import type { APIRoute } from 'astro';
import type { DiagnosisData } from '../elements/work/diagnosis-data.ts';
import { loadRedirects } from '../guide/redirects.ts';
import { helpOf } from '../guide/help.ts';
import { href } from '../guide/href.ts';
import { loadContent } from '../guide/load-content.ts';
import { loadGuide } from '../guide/load.ts';
import { plainText } from '../guide/markdown.ts';
import { diagnosisEntryPoints } from '../guide/diagnosis-entry-points.ts';
import { stageOfOutcomes } from '../guide/stage-of-outcomes.ts';
import { stepEditions } from '../guide/step-editions.ts';

/** Data of the diagnosis for scripts: where answers lead, and what the steps of causes change on a machine. */
export const GET: APIRoute = () => {
	const guide = loadGuide();
	const { causes, site, tree, words } = guide;
	const help = helpOf(site, words);
	const { newest, since } = stepEditions(loadContent());
	const data: DiagnosisData = {
		title: tree.title,
		url: href('/diagnose/'),
		version: tree.version,
		...(newest && { edition: newest }),
		start: tree.start,
		moved: loadRedirects().redirects.moved,
		questions: tree.questions.map(({ id, ask, answers }) => ({ id, ask, answers })),
		outcomes: tree.outcomes.map((outcome) => ({
			id: outcome.id,
			...('article' in outcome ? { article: outcome.article } : { title: outcome.escalate }),
			because: plainText(outcome.because),
			next: outcome.next,
		})),
		causes: causes.map(({ id, title, address, steps }) => ({
			id,
			title,
			url: href(address),
			steps: steps.map(({ id: step, title: name, changes, undo, revert }) => {
				const edition = since(`${address}#${step}`);
				return {
					id: step,
					title: name,
					...(changes && undo && { changes }),
					...(revert && { revert }),
					...(edition && { since: edition }),
				};
			}),
		})),
		stages: Object.fromEntries(stageOfOutcomes(tree, causes)),
		codes: Object.fromEntries(diagnosisEntryPoints(guide).map(({ id, label }) => [id, label])),
		contact: site.contact,
		...(help && { help }),
		words: {
			diagnosis: words.diagnosis,
			path: words.path,
			share: words.share,
			transcript: words.transcript,
			work: words.work,
		},
	};
	return Response.json(data);
};
