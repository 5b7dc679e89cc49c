<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="1" autoRefreshTime="0" simplifyDrawingHints="1" styleCategories="Symbology|Labeling|Rendering" simplifyLocal="1" simplifyAlgorithm="0" minScale="30000" simplifyMaxScale="1" version="3.40.6-Bratislava" maxScale="0" labelsEnabled="1" autoRefreshMode="Disabled" simplifyDrawingTol="1" symbologyReferenceScale="-1">
 <renderer-v2 referencescale="-1" type="categorizedSymbol" symbollevels="0" enableorderby="0" attr="kind" forceraster="0">
  <categories>
   <category symbol="0" render="true" uuid="{00000001-0000-4000-8000-000000000000}" value="primary" type="string" label="primary" />
   <category symbol="1" render="true" uuid="{00000002-0000-4000-8000-000000000000}" value="secondary" type="string" label="secondary" />
   <category symbol="2" render="true" uuid="{00000003-0000-4000-8000-000000000000}" value="other" type="string" label="other" />
  </categories>
  <symbols>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="0" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000004-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="240,213,168,255,rgb:0.94117647058823528,0.83529411764705885,0.6588235294117647,1" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="169,119,47,255,rgb:0.66274509803921566,0.46666666666666667,0.18431372549019609,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.15" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{00000005-0000-4000-8000-000000000000}" class="CentroidFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="clip_on_current_part_only" />
      <Option type="QString" value="0" name="clip_points" />
      <Option type="QString" value="1" name="point_on_all_parts" />
      <Option type="QString" value="1" name="point_on_surface" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
     <symbol force_rhr="0" frame_rate="10" is_animated="0" type="marker" name="@0@1" alpha="1" clip_to_extent="1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer id="{00000006-0000-4000-8000-000000000000}" class="SvgMarker" enabled="1" pass="0" locked="0">
       <Option type="Map">
        <Option type="QString" value="0" name="angle" />
        <Option type="QString" value="169,119,47,255,rgb:0.66274509803921566,0.46666666666666667,0.18431372549019609,1" name="color" />
        <Option type="QString" value="0" name="fixedAspectRatio" />
        <Option type="QString" value="1" name="horizontal_anchor_point" />
        <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48cmVjdCB4PSIxLjUiIHk9IjEuNSIgd2lkdGg9IjIxIiBoZWlnaHQ9IjIxIiByeD0iNSIgZmlsbD0icGFyYW0oZmlsbCkgIzlhNmIyZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLW9wYWNpdHk9InBhcmFtKG91dGxpbmUtb3BhY2l0eSkgMSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjQiLz48cGF0aCBmaWxsPSIjZmZmZmZmIiBkPSJNMTIgNS42IDMuNiA5LjYgMTIgMTMuNiAyMC40IDkuNiBaIE03LjIgMTIuNiBWMTYgQzguNCAxNy40IDEwIDE4IDEyIDE4IEMxNCAxOCAxNS42IDE3LjQgMTYuOCAxNiBWMTIuNiBMMTIgMTUgWiIvPjwvc3ZnPgo=" name="name" />
        <Option type="QString" value="0,0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
        <Option type="QString" value="0.186667" name="outline_width" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
        <Option type="QString" value="MM" name="outline_width_unit" />
        <Option name="parameters" />
        <Option type="QString" value="diameter" name="scale_method" />
        <Option type="QString" value="3.2" name="size" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
        <Option type="QString" value="MM" name="size_unit" />
        <Option type="QString" value="1" name="vertical_anchor_point" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option type="Map" name="properties">
          <Option type="Map" name="size">
           <Option type="bool" value="true" name="active" />
           <Option type="QString" value="scale_linear(@map_scale,3000,25000,4.0,2.0)" name="expression" />
           <Option type="int" value="3" name="type" />
          </Option>
         </Option>
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="1" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000007-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="233,200,180,255,rgb:0.9137254901960784,0.78431372549019607,0.70588235294117652,1" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="163,101,63,255,rgb:0.63921568627450975,0.396078431372549,0.24705882352941178,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.15" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{00000008-0000-4000-8000-000000000000}" class="CentroidFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="clip_on_current_part_only" />
      <Option type="QString" value="0" name="clip_points" />
      <Option type="QString" value="1" name="point_on_all_parts" />
      <Option type="QString" value="1" name="point_on_surface" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
     <symbol force_rhr="0" frame_rate="10" is_animated="0" type="marker" name="@1@1" alpha="1" clip_to_extent="1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer id="{00000009-0000-4000-8000-000000000000}" class="SvgMarker" enabled="1" pass="0" locked="0">
       <Option type="Map">
        <Option type="QString" value="0" name="angle" />
        <Option type="QString" value="163,101,63,255,rgb:0.63921568627450975,0.396078431372549,0.24705882352941178,1" name="color" />
        <Option type="QString" value="0" name="fixedAspectRatio" />
        <Option type="QString" value="1" name="horizontal_anchor_point" />
        <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48cmVjdCB4PSIxLjUiIHk9IjEuNSIgd2lkdGg9IjIxIiBoZWlnaHQ9IjIxIiByeD0iNSIgZmlsbD0icGFyYW0oZmlsbCkgIzlhNmIyZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLW9wYWNpdHk9InBhcmFtKG91dGxpbmUtb3BhY2l0eSkgMSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjQiLz48cGF0aCBmaWxsPSIjZmZmZmZmIiBkPSJNMTIgNS42IDMuNiA5LjYgMTIgMTMuNiAyMC40IDkuNiBaIE03LjIgMTIuNiBWMTYgQzguNCAxNy40IDEwIDE4IDEyIDE4IEMxNCAxOCAxNS42IDE3LjQgMTYuOCAxNiBWMTIuNiBMMTIgMTUgWiIvPjwvc3ZnPgo=" name="name" />
        <Option type="QString" value="0,0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
        <Option type="QString" value="0.186667" name="outline_width" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
        <Option type="QString" value="MM" name="outline_width_unit" />
        <Option name="parameters" />
        <Option type="QString" value="diameter" name="scale_method" />
        <Option type="QString" value="3.2" name="size" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
        <Option type="QString" value="MM" name="size_unit" />
        <Option type="QString" value="1" name="vertical_anchor_point" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option type="Map" name="properties">
          <Option type="Map" name="size">
           <Option type="bool" value="true" name="active" />
           <Option type="QString" value="scale_linear(@map_scale,3000,25000,4.0,2.0)" name="expression" />
           <Option type="int" value="3" name="type" />
          </Option>
         </Option>
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="2" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{0000000a-0000-4000-8000-000000000000}" class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="230,221,200,255,rgb:0.90196078431372551,0.8666666666666667,0.78431372549019607,1" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="148,135,107,255,rgb:0.58039215686274515,0.52941176470588236,0.41960784313725491,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.15" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer id="{0000000b-0000-4000-8000-000000000000}" class="CentroidFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="clip_on_current_part_only" />
      <Option type="QString" value="0" name="clip_points" />
      <Option type="QString" value="1" name="point_on_all_parts" />
      <Option type="QString" value="1" name="point_on_surface" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
     <symbol force_rhr="0" frame_rate="10" is_animated="0" type="marker" name="@2@1" alpha="1" clip_to_extent="1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer id="{0000000c-0000-4000-8000-000000000000}" class="SvgMarker" enabled="1" pass="0" locked="0">
       <Option type="Map">
        <Option type="QString" value="0" name="angle" />
        <Option type="QString" value="148,135,107,255,rgb:0.58039215686274515,0.52941176470588236,0.41960784313725491,1" name="color" />
        <Option type="QString" value="0" name="fixedAspectRatio" />
        <Option type="QString" value="1" name="horizontal_anchor_point" />
        <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48cmVjdCB4PSIxLjUiIHk9IjEuNSIgd2lkdGg9IjIxIiBoZWlnaHQ9IjIxIiByeD0iNSIgZmlsbD0icGFyYW0oZmlsbCkgIzlhNmIyZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLW9wYWNpdHk9InBhcmFtKG91dGxpbmUtb3BhY2l0eSkgMSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjQiLz48cGF0aCBmaWxsPSIjZmZmZmZmIiBkPSJNMTIgNS42IDMuNiA5LjYgMTIgMTMuNiAyMC40IDkuNiBaIE03LjIgMTIuNiBWMTYgQzguNCAxNy40IDEwIDE4IDEyIDE4IEMxNCAxOCAxNS42IDE3LjQgMTYuOCAxNiBWMTIuNiBMMTIgMTUgWiIvPjwvc3ZnPgo=" name="name" />
        <Option type="QString" value="0,0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
        <Option type="QString" value="0.186667" name="outline_width" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
        <Option type="QString" value="MM" name="outline_width_unit" />
        <Option name="parameters" />
        <Option type="QString" value="diameter" name="scale_method" />
        <Option type="QString" value="3.2" name="size" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
        <Option type="QString" value="MM" name="size_unit" />
        <Option type="QString" value="1" name="vertical_anchor_point" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option type="Map" name="properties">
          <Option type="Map" name="size">
           <Option type="bool" value="true" name="active" />
           <Option type="QString" value="scale_linear(@map_scale,3000,25000,4.0,2.0)" name="expression" />
           <Option type="int" value="3" name="type" />
          </Option>
         </Option>
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" value="" name="name" />
    <Option name="properties" />
    <Option type="QString" value="collection" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontUnderline="0" fontWeight="50" multilineHeight="1" capitalization="0" tabStopDistance="6" allowHtml="0" fontLetterSpacing="0" fontWordSpacing="0" blendMode="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" namedStyle="Regular" textOrientation="horizontal" fontStrikeout="0" fontItalic="0" fontSize="6.5" textOpacity="1" forcedBold="0" multilineHeightUnit="Percentage" isExpression="1" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" textColor="122,84,32,255,rgb:0.47843137254901963,0.32941176470588235,0.12549019607843137,1" fieldName="&quot;name&quot;" useSubstitutions="0" forcedItalic="0" legendString="Aa" fontKerning="1" fontFamily="Lato" tabStopDistanceUnit="Percentage">
    <families />
    <text-buffer bufferBlendMode="0" bufferSize="0.69999999999999996" bufferSizeUnits="MM" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferDraw="1" bufferJoinStyle="128" bufferOpacity="1" bufferNoFill="1" bufferColor="255,255,255,217,rgb:1,1,1,0.85000381475547415" />
    <text-mask maskEnabled="0" maskOpacity="1" maskJoinStyle="128" maskedSymbolLayers="" maskSize2="1.5" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" />
    <background shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetY="0" shapeSVGFile="" shapeRotation="0" shapeRotationType="0" shapeRadiiY="0" shapeSizeY="0" shapeOffsetX="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeBlendMode="0" shapeRadiiX="0" shapeOpacity="1" shapeOffsetUnit="MM" shapeType="0" shapeRadiiUnit="MM" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeJoinStyle="64" shapeSizeX="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeDraw="0" shapeBorderWidth="0" shapeSizeUnit="MM" shapeBorderWidthUnit="MM" shapeSizeType="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0">
     <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="fillSymbol" alpha="1" clip_to_extent="1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer id="" class="SimpleFill" enabled="1" pass="0" locked="0">
       <Option type="Map">
        <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
        <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color" />
        <Option type="QString" value="bevel" name="joinstyle" />
        <Option type="QString" value="0,0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" />
        <Option type="QString" value="no" name="outline_style" />
        <Option type="QString" value="0" name="outline_width" />
        <Option type="QString" value="MM" name="outline_width_unit" />
        <Option type="QString" value="solid" name="style" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option name="properties" />
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </background>
    <shadow shadowRadiusAlphaOnly="0" shadowOffsetAngle="135" shadowScale="100" shadowOffsetDist="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetUnit="MM" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowRadius="1.5" shadowOffsetGlobal="1" shadowRadiusUnit="MM" shadowOpacity="0.69999999999999996" shadowBlendMode="6" />
    <dd_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </dd_properties>
    <substitutions />
   </text-style>
   <text-format decimals="3" plussign="0" useMaxLineLengthForAutoWrap="1" reverseDirectionSymbol="0" wrapChar="" autoWrapLength="20" placeDirectionSymbol="0" formatNumbers="0" rightDirectionSymbol="&gt;" multilineAlign="3" leftDirectionSymbol="&lt;" addDirectionSymbol="0" />
   <placement dist="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" centroidWhole="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" distMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" maxCurvedCharAngleIn="25" fitInPolygonOnly="0" overlapHandling="PreventOverlap" distUnits="MM" yOffset="0" xOffset="0" offsetType="0" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-25" overrunDistanceUnit="MM" allowDegraded="0" prioritization="PreferCloser" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" rotationUnit="AngleDegrees" placement="8" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" placementFlags="10" quadOffset="4" layerType="UnknownGeometry" lineAnchorTextPoint="FollowPlacement" rotationAngle="0" maximumDistanceUnit="MM" polygonPlacementFlags="2" priority="6" lineAnchorClipping="0" geometryGeneratorType="PointGeometry" repeatDistanceUnits="MM" repeatDistance="0" preserveRotation="1" centroidInside="0" geometryGeneratorEnabled="0" geometryGenerator="" overrunDistance="0" maximumDistance="0" />
   <rendering zIndex="0" obstacle="1" minFeatureSize="0" fontLimitPixelSize="0" obstacleFactor="1" fontMaxPixelSize="10000" limitNumLabels="0" mergeLines="0" maxNumLabels="2000" obstacleType="1" unplacedVisibility="0" scaleMax="6000" fontMinPixelSize="0" upsidedownLabels="0" scaleVisibility="1" scaleMin="0" labelPerPart="0" drawLabels="1" />
   <dd_properties>
    <Option type="Map">
     <Option type="QString" value="" name="name" />
     <Option name="properties" />
     <Option type="QString" value="collection" name="type" />
    </Option>
   </dd_properties>
   <callout type="simple">
    <Option type="Map">
     <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint" />
     <Option type="int" value="0" name="blendMode" />
     <Option type="Map" name="ddProperties">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
     <Option type="bool" value="false" name="drawToAllParts" />
     <Option type="QString" value="0" name="enabled" />
     <Option type="QString" value="point_on_exterior" name="labelAnchorPoint" />
     <Option type="QString" value="&lt;symbol force_rhr=&quot;0&quot; frame_rate=&quot;10&quot; is_animated=&quot;0&quot; type=&quot;line&quot; name=&quot;symbol&quot; alpha=&quot;1&quot; clip_to_extent=&quot;1&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer id=&quot;{64153603-3119-4846-9763-e5dfc29db89f}&quot; class=&quot;SimpleLine&quot; enabled=&quot;1&quot; pass=&quot;0&quot; locked=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" />
     <Option type="double" value="0" name="minLength" />
     <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" />
     <Option type="QString" value="MM" name="minLengthUnit" />
     <Option type="double" value="0" name="offsetFromAnchor" />
     <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" />
     <Option type="QString" value="MM" name="offsetFromAnchorUnit" />
     <Option type="double" value="0" name="offsetFromLabel" />
     <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" />
     <Option type="QString" value="MM" name="offsetFromLabelUnit" />
    </Option>
   </callout>
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
