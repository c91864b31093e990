#!/usr/bin/env node
import process from 'node:process';
import { runCli } from './run.ts';

// A closed pipe is told to the write that meets it; without a listener it would end the process with a stack trace.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

process.exitCode = await runCli(process.argv.slice(2), process);
