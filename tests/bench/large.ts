import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeBigContent } from './big-content.ts';
import { build, buildTimes, forget } from './builds.ts';
import type { Measure } from './measure.ts';
import { starlight } from './starlight.ts';

/** How builds scale with the number of articles, and what Starlight takes for the same words; takes many minutes. */
export function large(folder: string): Measure[] {
	const [thousand, fiveThousand] = [1000, 5000].map((articles) => {
		const content = join(folder, `content-${articles}`);
		writeBigContent(content, articles);
		forget(content);
		const time = build(content, join(folder, 'large-dist'));
		forget(content);
		rmSync(join(folder, 'large-dist'), { recursive: true });
		return time;
	});
	const beside = starlight(join(folder, 'content-1000'), join(folder, 'starlight'));
	if (!beside) console.log('Starlight could not be installed, so it is not measured.');
	return [
		...buildTimes('5,000 articles', fiveThousand!),
		{ measure: 'build, 1,000 → 5,000 articles', value: fiveThousand!.wall / thousand!.wall, unit: '×', goal: 5 },
		...(beside ? buildTimes('1,000 articles with Starlight', beside.cold) : []),
		...(beside
			? [{ measure: 'build, 1,000 articles with Starlight: again', value: beside.again.wall, unit: 's' as const }]
			: []),
	];
}
