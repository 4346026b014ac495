import type { exportEn } from './export.en';

export const exportZh: typeof exportEn = {
  description: '写出可独立核验的文件：内容保持加密；用 --reveal 则以盐和值披露',
  out: '新文件',
  chooseOne: '请指明导出对象：案件、--ref SYSTEM:ID 或 --all，三者选一。',
  outExists: (path) => `${path} 已存在：导出从不覆盖其他文件。`,
  noFolder: (folder) => `没有目录 ${folder}。`,
  lost: (where, reason) => `丢失：${where}：${reason}`,
  places: (from, to) => (from === to ? `位置 ${from} 的事件` : `位置 ${from} 至 ${to} 的事件`),
  somewhere: '日志的一部分',
  known: (place) => `  原为 ${place}`,
  unreadable: (place, reason) => `略去：${place} 已不成其为事件：${reason}`,
  undisclosed: (place, pointer, reason) => `保持加密：${place}，${pointer} 无法打开：${reason}`,
  moreGaps: (count) => `另有 ${count} 处`,
  said: (events, path) => `已将 ${events} 条事件写入 ${path}。`,
  whole: (path) => `可在任何地方独立核验：redress verify --file ${path}`,
  torn: '能读取的都已写入，不能读取的已在上面列出；此文件不能作为完整文件通过核验。',
};
