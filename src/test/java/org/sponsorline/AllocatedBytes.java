package org.sponsorline;

/// What the present thread has allocated: for tests that hold work by counting it.
public final class AllocatedBytes {

    private AllocatedBytes() {}

    /// All bytes so far. By its name, as the program itself has no use for the module of this bean.
    public static long sinceStart() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean").invoke(null);
        return (long) Class.forName("com.sun.management.ThreadMXBean")
                .getMethod("getCurrentThreadAllocatedBytes").invoke(threads);
    }
}
