/** The engineers' side beyond the engine: what somebody has in front of them who works on a request, and what they do beside their tasks. */
package org.supportprocess.desk;
