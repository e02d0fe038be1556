export type { ArticleResult } from './result.ts'
export { toArticle } from './toArticle.ts'
