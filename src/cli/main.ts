#!/usr/bin/env node
import process from 'node:process';
import { analyze } from '../core/index.ts';

process.stdout.write(`${JSON.stringify(analyze({ id: '-', text: '' }))}\n`);
