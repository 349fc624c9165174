import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRobot } from '../../../src/insights/robots.ts';

test('crawlers, monitors and preview programs are not readers', () => {
	for (const agent of [
		'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
		'Mozilla/5.0 (compatible; bingbot/2.0)',
		'SkypeUriPreview Preview/0.5',
		'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
		'curl/8.5.0',
		'python-requests/2.31.0',
		'UptimeRobot/2.0',
		'Mozilla/5.0+(compatible;+Baiduspider/2.0)',
	])
		assert.ok(isRobot(agent), agent);
});

test('browsers are readers, and so are requests without a user agent', () => {
	for (const agent of [
		undefined,
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148',
		'Mozilla/5.0 (Linux; Android 12; CUBOT NOTE 20) AppleWebKit/537.36',
		'Mozilla/5.0+(Windows+NT+10.0;+rv:140.0)+Gecko/20100101+Firefox/140.0',
	])
		assert.ok(!isRobot(agent), agent);
});
