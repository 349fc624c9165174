import { valueOf, type LogLine } from '../log-request.ts';

/**
 * Reads a log in the Extended Log File Format, as IIS writes it: a `#Fields:` line names the fields of the following lines,
 * which are separated by spaces or tabs; a space within a field is written as `+`, and `-` means no value.
 * Specification: https://www.w3.org/TR/WD-logfile; docs/operate.md has the list of the fields of IIS.
 *
 * @returns a parser for the lines of one file, in order; it remembers the fields
 */
export function w3cReader(): { read: (line: string) => LogLine; hasFields: () => boolean } {
	let fields: string[] = [];
	const read = (line: string): LogLine => {
		if (line.startsWith('#')) {
			const [, names] = /^#Fields:\s*(.*)$/i.exec(line) ?? [];
			if (names !== undefined) fields = names.trim().toLowerCase().split(/\s+/);
			return 'none';
		}
		const values = line.trimEnd().split(/[ \t]+/);
		// After a truncated line, or with a space in a field, values cannot be matched to fields.
		if (values.length !== fields.length) return 'odd';
		const valueAt = (name: string) => valueOf(values[fields.indexOf(name)]);
		const [method, stem, status] = ['cs-method', 'cs-uri-stem', 'sc-status'].map(valueAt);
		if (!method || !stem || !/^\d{3}$/.test(status ?? '')) return 'odd';
		const query = valueAt('cs-uri-query');
		const date = valueAt('date');
		return {
			method,
			target: query === undefined ? stem : `${stem}?${query}`,
			status: Number(status),
			day: /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? date : undefined,
			referrer: valueAt('cs(referer)'),
			agent: valueAt('cs(user-agent)'),
		};
	};
	return { read, hasFields: () => fields.length > 0 };
}
