import { isUserError } from './build-error.ts';

// Each command imports this first. Settings are read while modules load, where no command can catch an error.
process.on('uncaughtException', (error) => {
	console.error(isUserError(error) ? error.message : error);
	process.exit(1);
});
