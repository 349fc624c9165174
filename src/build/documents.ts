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
import { digestOf, Memory } from './memory.ts';

type Processor = ReturnType<typeof satteri>;
type Renderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;
type Compiled = Awaited<ReturnType<Renderer['process']>>;

/**
 * Compiles the documents of the content, and remembers what became of each: the next build compiles only what is new.
 *
 * @param base path under which the site is served
 * @returns what Astro compiles MDX with, and the integration that keeps the memory
 */
export function documents(base: string): { processor: Processor; integration: AstroIntegration } {
	const context = () => contextOf(loadContent(), base);
	const processor = satteri(mdxPipeline(context));
	let memory: Memory<Compiled> | undefined;
	return {
		processor: {
			...processor,
			async createMdxRenderer(...options) {
				const renderer = await processor.createMdxRenderer!(...options);
				const engine = digestOf([process.version, JSON.stringify(options), ...engineFiles()]);
				return {
					process(text, file, frontmatter) {
						const make = () => renderer.process(text, file, frontmatter);
						const key = [engine, file, text, JSON.stringify(frontmatter), ...knownTo(file, context())];
						return memory?.get(key, make) ?? make();
					},
				};
			},
		},
		integration: {
			name: 'documents',
			hooks: {
				'astro:config:done': ({ config }) => {
					memory = new Memory(fileURLToPath(new URL('documents', config.cacheDir)));
				},
				'astro:build:done': () => memory?.save(),
			},
		},
	};
}

/** Everything that compiles a document: the lockfile says which packages. */
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

/** One context for each state of the content: it names every article, and every document asks for it. */
function contextOf(content: Content, base: string): MarkdownContext {
	const context = contexts.get(content) ?? contextOfContent(content, base);
	contexts.set(content, context);
	return context;
}

const shared = new WeakMap<MarkdownContext, string>();

/**
 * @param file path of a document
 * @param context what its pipeline knows
 * @returns what becomes part of its page, of all that is not in its text: which of its steps are for these readers, and
 * whatever is no article
 */
export function knownTo(file: string, context: MarkdownContext): string[] {
	const { articles, ...rest } = context;
	const known = shared.get(context) ?? JSON.stringify(rest);
	shared.set(context, known);
	const own = articles.get(idOf(basename(file)));
	return [known, JSON.stringify([own?.steps.map(({ id }) => id), own?.lookAlikes.map(({ cause }) => cause)])];
}
