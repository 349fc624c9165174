import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import type { Content } from '../content/content.ts';
import { idOf } from '../content/read-text.ts';
import { loadContent } from '../guide/load-content.ts';
import { contextOfContent, type MarkdownContext } from '../markdown/context.ts';
import { mdxPipeline } from '../markdown/pipeline.ts';
import { digestOf, BuildCache } from './build-cache.ts';

type Processor = ReturnType<typeof satteri>;
type Renderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;
type Compiled = Awaited<ReturnType<Renderer['process']>>;

/**
 * Compiles the MDX documents of the content and caches the results, so that the next build compiles only changed documents.
 *
 * @param base path under which the site is served
 * @returns the MDX processor for Astro, and the integration that saves the cache
 */
export function documents(base: string): { processor: Processor; integration: AstroIntegration } {
	const context = () => contextOf(loadContent(), base);
	const processor = satteri(mdxPipeline(context));
	let cache: BuildCache<Compiled> | undefined;
	return {
		processor: {
			...processor,
			async createMdxRenderer(...options) {
				const renderer = await processor.createMdxRenderer!(...options);
				const engine = digestOf([process.version, JSON.stringify(options), ...engineFiles()]);
				return {
					process(text, file, frontmatter) {
						const make = () => renderer.process(text, file, frontmatter);
						const key = [engine, file, text, JSON.stringify(frontmatter), ...dependenciesOf(file, context())];
						return cache?.get(key, make) ?? make();
					},
				};
			},
		},
		integration: {
			name: 'documents',
			hooks: {
				'astro:config:done': ({ config }) => {
					cache = new BuildCache(fileURLToPath(new URL('documents', config.cacheDir)));
				},
				'astro:build:done': () => cache?.save(),
			},
		},
	};
}

/** Everything that affects the compilation: our source, and the lockfile for packages. */
function engineFiles(): Buffer[] {
	const source = fileURLToPath(new URL('..', import.meta.url));
	return readdirSync(source, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort()
		.concat(join(source, '../package-lock.json'))
		.map((file) => readFileSync(file));
}

const contexts = new WeakMap<Content, MarkdownContext>();

/** Cached per state of the content, because every document needs it. */
function contextOf(content: Content, base: string): MarkdownContext {
	const context = contexts.get(content) ?? contextOfContent(content, base);
	contexts.set(content, context);
	return context;
}

const shared = new WeakMap<MarkdownContext, string>();

/**
 * @param file path of a document
 * @param context the context of its pipeline
 * @returns the data besides its text that its page depends on: everything but articles, and which of its steps are shown
 */
export function dependenciesOf(file: string, context: MarkdownContext): string[] {
	const { articles, ...rest } = context;
	const known = shared.get(context) ?? JSON.stringify(rest);
	shared.set(context, known);
	const own = articles.get(idOf(basename(file)));
	return [known, JSON.stringify([own?.steps.map(({ id }) => id), own?.lookAlikes.map(({ cause }) => cause)])];
}
