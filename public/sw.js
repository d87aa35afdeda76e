// The service worker: which build it belongs to, pages for when there is no signal, and what is pushed.
importScripts("/sw/build.js", "/sw/offline.js", "/sw/push.js");
