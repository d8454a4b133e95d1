package dev.coach.adapters.pdf;

import dev.coach.core.port.DocumentReader;

/** Makes the {@link DocumentReader} for PDF files. It may be shared between threads; each file is read in a process of its own. */
public final class PdfDocuments {
    private PdfDocuments() {}

    /** A reader with {@link PdfLimits#standard()}. */
    public static DocumentReader create() {
        return create(PdfLimits.standard());
    }

    public static DocumentReader create(PdfLimits limits) {
        return new PdfDocumentReader(limits, new ReaderProcess(limits));
    }
}
