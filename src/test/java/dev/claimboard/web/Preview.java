package dev.claimboard.web;
public final class Preview { public static void main(String[] a) throws Exception { RunningSite s = RunningSite.filled(); System.out.println(s.url()); Thread.sleep(Long.MAX_VALUE); } }
