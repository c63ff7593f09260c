/** Mail as a door to the requests, beside the pages and the API: answers come in, and in the demo one sees what went out. */
package org.supportprocess.inbox;
