package dev.coach.adapters.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Small PDFs that become large when they are read. */
final class Bombs {
    private static final int CHUNK = 1 << 20;

    private Bombs() {}

    /** One page whose program is a string of so many bytes. */
    static byte[] inflatingTo(int bytes) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDStream program = new PDStream(document);
            byte[] chunk = new byte[CHUNK];
            Arrays.fill(chunk, (byte) 'a');
            try (OutputStream out = program.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("BT (".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                for (int written = 0; written < bytes; written += CHUNK) {
                    out.write(chunk);
                }
                out.write(") Tj ET".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            PDPage page = new PDPage();
            page.setContents(program);
            document.addPage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
