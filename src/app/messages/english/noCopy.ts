/** The page in place of an app that the browser has cleared while there is no network. */
export const noCopy = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Aide-mémoire</title>
<h1>The stored app is gone</h1>
<p>The browser has cleared the copy of the app that works offline. Your cards and answers are stored apart from it.</p>
<p>Connect to the network and open this address again: the app is stored anew, and goes on where you were.</p>
<p><a href="./">Try again</a></p>`;
