/// From a dataset back to a file.
package org.sponsorline.dataset.write;
