package dev.coach.adapters.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.jspecify.annotations.Nullable;

/** Colors as red, green and blue from 0 to 1, near enough to tell whether two look the same. */
final class Colors {
    private Colors() {}

    /** Absent for patterns, and for colors that the file describes wrongly. */
    static float @Nullable [] rgb(@Nullable PDColor color) {
        if (color == null || color.isPattern() || color.getColorSpace() == null) {
            return null;
        }
        PDColorSpace space = color.getColorSpace();
        float[] parts = color.getComponents();
        boolean plain = space instanceof PDDeviceGray
                || space instanceof PDDeviceRGB
                || space instanceof PDDeviceCMYK
                || space instanceof PDICCBased;
        if (plain) {
            // Without the library's color profiles, which take longer to load than a page to read.
            return switch (parts.length) {
                case 1 -> new float[] {parts[0], parts[0], parts[0]};
                case 3 -> parts.clone();
                case 4 -> fromInk(parts);
                default -> null;
            };
        }
        try {
            return space.toRGB(parts);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException wrong) {
            return null;
        }
    }

    private static float[] fromInk(float[] ink) {
        float light = 1 - ink[3];
        return new float[] {(1 - ink[0]) * light, (1 - ink[1]) * light, (1 - ink[2]) * light};
    }
}
