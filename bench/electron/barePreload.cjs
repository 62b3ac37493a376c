const { contextBridge, ipcRenderer } = require('electron');
contextBridge.exposeInMainWorld('bare', { answer: () => ipcRenderer.invoke('answer') });
