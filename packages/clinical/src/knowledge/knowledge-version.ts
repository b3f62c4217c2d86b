/** Twelve signs of the hash of every knowledge file: stored with every screening, plan, reading and verdict. */
export { knowledgeVersion } from '../../generated/knowledge-version.ts'
