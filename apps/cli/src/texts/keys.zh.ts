import type { keysEn } from './keys.en';

export const keysZh: typeof keysEn = {
  description: '密钥环及其主密钥',
  status: '有多少密钥，由哪个主密钥保护',
  rotate: '用新的主密钥重新包裹全部密钥，新主密钥取代旧文件；数据密钥不变',
  live: '有效密钥',
  destroyed: '已销毁密钥',
  masterKey: '主密钥',
  masterKeyFile: '主密钥文件',
  ring: '密钥环',
  listed: '销毁清单',
  durability: '持久性',
  missing: (problem) => `没有可用的密钥环：${problem}`,
  rotated: (from, to) => `主密钥 ${from} 已不存在；全部密钥现由 ${to} 包裹。`,
  keepIt: (file) => `请将 ${file} 的副本与密钥环的备份分开保存。此前的密钥环备份只能用旧主密钥打开：请重新备份。`,
};
