import { isForPeople } from './build-error.ts';

// Each command imports this first. Settings are read while modules load, where no command can catch what is wrong with one.
process.on('uncaughtException', (error) => {
	console.error(isForPeople(error) ? error.message : error);
	process.exit(1);
});
