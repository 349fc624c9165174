import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A real server that serves a built site with our configuration. */
export interface Running {
	/** Scheme, host and port. */
	origin: string;
	/** Its access log, in the default format. */
	log: string;
	stop(): Promise<void>;
}

/** The settings of the configuration: where the site is, and its base path. */
interface Place {
	/** The served folder; the site is in it, below the base path. */
	root: string;
	/** Path without a slash at its end: empty, or `/kb`. */
	base: string;
	port: number;
	/** For the server's own files. */
	scratch: string;
}

/** The servers whose configurations are tested. */
export const servers = {
	nginx: { program: 'nginx', start: startNginx },
	apache: { program: 'apache2', start: startApache },
	caddy: { program: 'caddy', start: startCaddy },
};

export type ServerName = keyof typeof servers;

/** @returns whether the program is on this machine */
export const isInstalled = (name: ServerName): boolean => spawnSync('which', [servers[name].program]).status === 0;

/**
 * @param name which server
 * @param site the built site, as a folder
 * @param base its base path, with slashes around it
 * @returns the server, once it responds
 */
export async function start(name: ServerName, site: string, base: string): Promise<Running> {
	const scratch = mkdtempSync(join(tmpdir(), `fixguide-${name}-`));
	const root = join(scratch, 'root');
	// The configuration decides where the site goes: at the root, or in a folder.
	if (base === '/') symlinkSync(resolve(site), root);
	else {
		mkdirSync(root);
		symlinkSync(resolve(site), join(root, base.slice(1, -1)));
	}
	const place = { root, base: base.replace(/\/$/, ''), port: await freePort(), scratch };
	const child = servers[name].start(place);
	let log = '';
	child.stderr?.on('data', (data: Buffer) => (log += String(data)));
	const origin = `http://127.0.0.1:${place.port}`;
	for (let tries = 0; tries < 100; tries += 1) {
		if (child.exitCode !== null) break;
		try {
			await fetch(origin);
			return { origin, log: logIn(scratch), stop: () => stop(child) };
		} catch {
			await new Promise((done) => setTimeout(done, 100));
		}
	}
	throw new Error(`${name} does not start with its recipe:\n${log}`);
}

const logIn = (scratch: string) => join(scratch, 'access.log');

function stop(child: ChildProcess): Promise<void> {
	return new Promise((done) => {
		child.once('exit', () => done());
		child.kill('SIGTERM');
	});
}

/** Changes lines of a configuration as its comments say, and fails if one of them is missing. */
export function change(recipe: string, changes: readonly (readonly [from: string, to: string])[]): string {
	let text = recipe;
	for (const [from, to] of changes) {
		if (!text.includes(from)) throw new Error(`The recipe has no line with "${from}".`);
		text = text.replaceAll(from, to);
	}
	return text;
}

function startNginx({ root, base, port, scratch }: Place): ChildProcess {
	const recipe = change(readFileSync('docs/servers/nginx.conf', 'utf8'), [
		['/srv/fixguide/redirects', `${root}${base}/redirects`],
		['/srv/fixguide;', `${root};`],
		['listen 80;', `listen 127.0.0.1:${port};`],
		['set $fixguide_base "";', `set $fixguide_base "${base}";`],
	]);
	writeFileSync(join(scratch, 'site.conf'), recipe);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(kind) => `${kind}_temp_path ${scratch}/${kind};`,
	);
	writeFileSync(
		join(scratch, 'nginx.conf'),
		`daemon off; pid ${scratch}/pid; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}
events {} http { access_log ${logIn(scratch)}; ${temporary.join(' ')} include ${scratch}/site.conf; }`,
	);
	return spawn('nginx', ['-c', join(scratch, 'nginx.conf'), '-p', scratch, '-e', 'stderr']);
}

function startApache({ root, base, port, scratch }: Place): ChildProcess {
	const recipe = change(readFileSync('docs/servers/apache.conf', 'utf8'), [
		['Define FIXGUIDE_ROOT /srv/fixguide', `Define FIXGUIDE_ROOT ${root}`],
		['Define FIXGUIDE_BASE /', `Define FIXGUIDE_BASE ${base}/`],
		['*:80', `127.0.0.1:${port}`],
	]);
	const modules = [
		'mpm_event',
		'authz_core',
		'alias',
		'dir',
		'env',
		'filter',
		'mime',
		'headers',
		'rewrite',
		'setenvif',
	];
	const files = '/usr/lib/apache2/modules';
	cpSync('/etc/mime.types', join(scratch, 'mime.types'));
	writeFileSync(
		join(scratch, 'apache.conf'),
		`ServerRoot ${scratch}\nServerName 127.0.0.1\nPidFile ${scratch}/pid\nErrorLog ${scratch}/error.log\nCustomLog ${logIn(scratch)} "%h %l %u %t \\"%r\\" %>s %b \\"%{Referer}i\\" \\"%{User-agent}i\\""\nListen 127.0.0.1:${port}
${modules.map((name) => `LoadModule ${name}_module ${files}/mod_${name}.so`).join('\n')}
Mutex file:${scratch} default\nTypesConfig ${scratch}/mime.types\nAddType application/x-gzip .gz\nAddLanguage br .br
<Directory />\nRequire all denied\n</Directory>\n${recipe}`,
	);
	return spawn('apache2', ['-f', join(scratch, 'apache.conf'), '-DFOREGROUND']);
}

function startCaddy({ root, base, port, scratch }: Place): ChildProcess {
	const recipe = change(readFileSync('docs/servers/Caddyfile', 'utf8'), [
		['/srv/fixguide/redirects', `${root}${base}/redirects`],
		['root * /srv/fixguide', `root * ${root}`],
		['\nkb.example.org {', `\nhttp://127.0.0.1:${port} {\n\tlog {\n\t\toutput file ${logIn(scratch)}\n\t}`],
		['rewrite * /404.html', `rewrite * ${base}/404.html`],
	]);
	writeFileSync(join(scratch, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${recipe}`);
	return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(scratch, 'Caddyfile')], {
		env: { ...process.env, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch, HOME: scratch },
	});
}

/** @returns a port of this machine that nobody listens on */
export function freePort(): Promise<number> {
	return new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => done(port));
		});
	});
}
