package dev.coach.core.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.coach.core.port.DocumentReader;

class PlainTextDocumentReaderTest extends DocumentReaderContract {
    @Override
    protected DocumentReader reader() {
        return new PlainTextDocumentReader();
    }

    @Override
    protected byte[] readableBytes() {
        return "Mia Keller\n\nNurse, Zürich\nsince 2015\n".getBytes(UTF_8);
    }

    @Override
    protected String expectedLine() {
        return "Nurse, Zürich";
    }

    @Override
    protected String fittingName() {
        return "cv.txt";
    }

    @Override
    protected String wrongName() {
        return "cv.pdf";
    }
}
