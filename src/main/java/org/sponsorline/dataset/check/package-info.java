/// What only the whole record shows: references that lead nowhere, chains that go round, rights that were never held.
package org.sponsorline.dataset.check;
