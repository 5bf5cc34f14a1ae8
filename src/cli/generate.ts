import { main } from './command/main.ts';

process.exitCode = main(process.argv.slice(2));
