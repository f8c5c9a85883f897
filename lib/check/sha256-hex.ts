import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 in plain JavaScript: the check also runs where neither node:crypto nor a secure context is. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
